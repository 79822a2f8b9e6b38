import Canvas

/// A sequence that the terminal's description does not have, as far as it has been read.
///
/// Terminals send more than their description says: cursor keys of the other mode, modifiers, answers to questions. None
/// of it may end up as letters, which are commands. Esc before anything else is the Esc key, and what follows is a key of
/// its own: on a slow line Esc and the next key come together, and Alt is not used.
enum EscapeSequence: Hashable {
  case none
  /// Esc.
  case begun
  /// Esc [ and parameters (ECMA-48, 5.4), or Esc O.
  case control(introducer: UInt8, parameters: [UInt8])

  enum Step: Hashable {
    case notPart
    case more
    /// The sequence is over, with this byte, and is a key or nothing to us.
    case complete(Key?)
    case pasteBegins
    /// The sequence was none: these keys were pressed, and the byte is to be read again.
    case broken([Key])
  }

  /// Whether it may be keys that a person typed, not the beginning of something long.
  var isShort: Bool {
    switch self {
    case .none: false
    case .begun: true
    case .control(_, let parameters): parameters.isEmpty
    }
  }

  /// What was pressed, if it was keys.
  var keys: [Key] {
    switch self {
    case .none: []
    case .begun: [.escape]
    case .control(let introducer, _):
      [.escape, .character(Character(Unicode.Scalar(introducer)))]
    }
  }

  mutating func read(_ byte: UInt8) -> Step {
    switch self {
    case .none:
      guard byte == 0x1B else { return .notPart }
      self = .begun
      return .more
    case .begun: return readIntroducer(byte)
    case .control(let introducer, let parameters):
      return readControl(byte, introducer: introducer, parameters: parameters)
    }
  }

  private mutating func readIntroducer(_ byte: UInt8) -> Step {
    guard byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") else {
      self = .none
      return .broken([.escape])
    }
    self = .control(introducer: byte, parameters: [])
    return .more
  }

  private mutating func readControl(_ byte: UInt8, introducer: UInt8, parameters: [UInt8]) -> Step {
    switch byte {
    case 0x20..<0x40 where parameters.count < 32:
      self = .control(introducer: introducer, parameters: parameters + [byte])
      return .more
    case 0x40..<0x7F:
      self = .none
      if byte == UInt8(ascii: "~"), parameters.elementsEqual("200".utf8) { return .pasteBegins }
      return .complete(Key(introducer: introducer, parameters: parameters, final: byte))
    default:
      let keys = parameters.isEmpty ? self.keys : []
      self = .none
      return .broken(keys)
    }
  }
}

extension Key {
  /// The key that xterm and its likes mean by a control sequence; modifiers are left aside.
  fileprivate init?(introducer: UInt8, parameters: [UInt8], final: UInt8) {
    switch (Unicode.Scalar(introducer), Unicode.Scalar(final)) {
    case (_, "A"): self = .up
    case (_, "B"): self = .down
    case (_, "C"): self = .right
    case (_, "D"): self = .left
    case (_, "H"): self = .home
    case (_, "F"): self = .end
    case ("O", "M"): self = .enter
    case ("O", "P"), ("O", "Q"), ("O", "R"), ("O", "S"): self = .function(Int(final) - 0x4F)
    case ("[", "Z"): self = .backTab
    case ("[", "~"):
      switch String(decoding: parameters.prefix { 0x30..<0x3A ~= $0 }, as: UTF8.self) {
      case "1", "7": self = .home
      case "2": self = .insert
      case "3": self = .delete
      case "4", "8": self = .end
      case "5": self = .pageUp
      case "6": self = .pageDown
      default: return nil
      }
    default: return nil
    }
  }
}
