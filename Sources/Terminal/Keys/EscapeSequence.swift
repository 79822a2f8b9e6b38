import Canvas

/// A sequence that the terminal's description does not have, as far as it has been read.
///
/// Terminals send more than their description says: cursor keys of the other mode, modifiers, the mouse, answers to questions. None
/// of it may end up as letters, which are commands. Esc before anything else is the Esc key, and what follows is a key of
/// its own: on a slow line Esc and the next key come together, and Alt is not used.
struct EscapeSequence: Hashable {
  /// From Esc on.
  private var bytes: [UInt8] = []
  /// How many of the bytes were given out as keys already.
  private var given = 0

  enum Step: Hashable {
    case notPart
    case more
    case complete(ControlSequence)
    /// What the mouse did, in the older of two forms.
    case mouse(MouseReport?)
    /// What the terminal says of its background.
    case answer([UInt8])
    /// The sequence was none: these keys were pressed, and the byte is to be read again.
    case broken([Key])
  }

  /// Whether it may be keys that a person typed, not the beginning of something long.
  var isShort: Bool { isString ? bytes.count < 2 + BackgroundQuestion.beginning.count : 1...2 ~= bytes.count }

  /// Whether it is an Esc and nothing more.
  var isEscape: Bool { bytes.count == 1 }

  /// Whether bytes that were not given out yet may be part of an answer, as well as keys.
  var mayBeAnswer: Bool {
    given < bytes.count && bytes.count > 1 && (isShort || given > 0 && !isString)
  }

  /// Gives out the keys that it would be, those that were given already left out, and forgets it.
  mutating func takeKeys() -> [Key] {
    defer { self = EscapeSequence() }
    return keys
  }

  /// Gives out the keys that it would be so far. What follows may still show that they were none.
  mutating func giveKeys() -> [Key] {
    defer { given = bytes.count }
    return keys
  }

  mutating func read(_ byte: UInt8, withMouse hasMouse: Bool) -> Step {
    switch bytes.count {
    case 0:
      guard byte == 0x1B else { return .notPart }
      return more(byte)
    case 1:
      return "[O]".utf8.contains(byte) ? more(byte) : .broken(takeKeys())
    default:
      if isString { return readString(byte) }
      return hasMouse && belongsToMouse(byte) ? readMouse(byte) : readControl(byte)
    }
  }

  private var isString: Bool { bytes.count > 1 && bytes[1] == UInt8(ascii: "]") }

  private var keys: [Key] {
    bytes.enumerated().dropFirst(given).map { index, byte in
      index == 0 ? .escape : .character(Character(Unicode.Scalar(byte)))
    }
  }

  private static let longest = 34

  private mutating func more(_ byte: UInt8) -> Step {
    bytes.append(byte)
    return .more
  }

  private mutating func readControl(_ byte: UInt8) -> Step {
    switch byte {
    // What is longer than any that means something is read to its end all the same, or the rest of it would be keys.
    case 0x20..<0x40: return bytes.count < Self.longest ? more(byte) : .more
    case 0x40..<0x7F:
      let sequence = ControlSequence(introducer: bytes[1], parameters: Array(bytes[2...]), final: byte)
      // After a part that was given out as keys only an answer goes on: a person has typed anything else.
      guard given < 2 || sequence.tellsAttributes || sequence.position != nil else { return .broken(takeKeys()) }
      self = EscapeSequence()
      return .complete(sequence)
    default:
      let keys = bytes.count == 2 || given > 1 ? self.keys : []
      self = EscapeSequence()
      return .broken(keys)
    }
  }

  /// Esc [ M, and three bytes of any value.
  private func belongsToMouse(_ byte: UInt8) -> Bool {
    bytes[1] == UInt8(ascii: "[") && (bytes.count == 2 ? byte : bytes[2]) == UInt8(ascii: "M")
  }

  private mutating func readMouse(_ byte: UInt8) -> Step {
    bytes.append(byte)
    guard bytes.count == 6 else { return .more }
    defer { self = EscapeSequence() }
    return .mouse(MouseReport(bytes: bytes[3...]))
  }

  private mutating func readString(_ byte: UInt8) -> Step {
    let place = bytes.count - 2
    let beginning = BackgroundQuestion.beginning
    if place < beginning.count { return byte == beginning[place] ? more(byte) : .broken(takeKeys()) }
    let isAfterEscape = bytes.last == 0x1B
    if byte == 0x07 || isAfterEscape && byte == UInt8(ascii: "\\") {
      defer { self = EscapeSequence() }
      return .answer(Array(bytes[(2 + beginning.count)...].filter { $0 != 0x1B }))
    }
    guard !isAfterEscape, bytes.count < 64 else {
      self = EscapeSequence()
      if isAfterEscape { bytes = [0x1B] }
      return .broken([])
    }
    return more(byte)
  }
}
