import CNcurses
import Canvas

/// Makes keys and pastes of what is read from the terminal, in whatever pieces it comes.
struct KeyDecoder {
  /// What a paste is cut at: more than anyone means to paste into a calendar.
  static let longestPaste = 1 << 20

  private static let endMark = Array(CNCURSES_PASTE_END.utf8)

  private var text = TextDecoder()
  private var escape = EscapeSequence()
  /// Whether the colour has come, which the rest of the answer follows at once.
  private var hasColor = false
  private let hasMouse: Bool
  /// Whether the terminal was asked for its background and has not answered all of the question. An answer that comes later all the same
  /// is known by its beginning.
  private var awaitsAttributes = false
  /// Whether the terminal was asked for its cursor's place and has not told it.
  private(set) var awaitsPosition = false
  private var position: PositionAnswer?
  private var paste: [UInt8]?

  init(decodesUTF8: Bool = true, readsMouse: Bool = false) {
    text = TextDecoder(decodesUTF8: decodesUTF8)
    hasMouse = readsMouse
  }

  /// Expects the answer to `BackgroundQuestion`, however late, and in whatever pieces.
  mutating func awaitAnswer() { awaitsAttributes = true }

  /// Expects the answer to `PositionQuestion`.
  mutating func awaitPosition() { awaitsPosition = true }

  /// Whether the terminal owes an answer.
  var awaitsAnswer: Bool { awaitsAttributes || awaitsPosition }

  /// Hands over what the terminal said of its cursor's place, once.
  mutating func takePosition() -> PositionAnswer? {
    defer { position = nil }
    return position
  }

  /// Whether something is held that may be the beginning of that answer, and may be keys: for a moment, then call `endOfPatience`.
  var isHolding: Bool { awaitsAnswer && (escape.mayBeAnswer || hasColor && escape.isEscape) }

  mutating func read(_ input: KeyInput) -> [TerminalEvent] {
    switch input {
    case .pasteBegins:
      paste = []
      return brokenOff()
    case .pasteEnds:
      return endPaste()
    case .byte(let byte) where paste != nil:
      if let count = paste?.count, count < Self.longestPaste { paste?.append(byte) }
      return byte == Self.endMark.last && hasEndMark ? endPaste() : []
    case .key where paste != nil, .unknownKey where paste != nil: return []
    case .key(let key): return brokenOff() + [.key(key)]
    case .unknownKey: return brokenOff()
    case .byte(let byte): return read(byte)
    }
  }

  /// To be called when there is nothing more to read for now: an Esc that nothing followed is the key.
  mutating func endOfBurst() -> [TerminalEvent] {
    if awaitsAnswer { return hasColor || !escape.isEscape ? [] : escape.giveKeys().map(TerminalEvent.key) }
    return escape.isShort ? escape.takeKeys().map(TerminalEvent.key) : []
  }

  /// To be called when nothing has come for a while: what was held is keys.
  mutating func endOfPatience() -> [TerminalEvent] {
    isHolding ? escape.giveKeys().map(TerminalEvent.key) : []
  }

  /// What was begun is over, for something else came.
  private mutating func brokenOff() -> [TerminalEvent] {
    let keys = escape.isShort || isHolding ? escape.takeKeys() : []
    escape = EscapeSequence()
    return keys.map(TerminalEvent.key)
  }

  /// Whether the paste's last bytes are its end, which a slow line has split so that curses did not know it.
  private var hasEndMark: Bool { paste?.suffix(Self.endMark.count).elementsEqual(Self.endMark) ?? false }

  private mutating func endPaste() -> [TerminalEvent] {
    guard var bytes = paste else { return [] }
    if hasEndMark { bytes.removeLast(Self.endMark.count) }
    paste = nil
    return [.paste(String(decoding: bytes, as: UTF8.self).safeForTerminal(.multiLine))]
  }

  private mutating func read(_ byte: UInt8) -> [TerminalEvent] {
    switch escape.read(byte, withMouse: hasMouse) {
    case .notPart: text.read(byte).map { .key(Key(typed: $0)) }
    case .more: []
    case .complete(let sequence): take(sequence)
    case .mouse(let report): [report?.event].compactMap(\.self)
    case .answer(let answer): take(answer)
    case .broken(let keys): keys.map(TerminalEvent.key) + read(byte)
    }
  }

  private mutating func take(_ answer: [UInt8]) -> [TerminalEvent] {
    hasColor = true
    return BackgroundQuestion.color(answer).map { [.background($0)] } ?? []
  }

  private mutating func take(_ sequence: ControlSequence) -> [TerminalEvent] {
    if sequence.beginsPaste { return read(.pasteBegins) }
    if sequence.tellsAttributes {
      // Terminals answer in order, and this was asked last.
      if awaitsPosition { position = PositionAnswer.none }
      (awaitsAttributes, awaitsPosition) = (false, false)
    }
    if awaitsPosition, let told = sequence.position {
      (awaitsPosition, position) = (false, .place(told))
      return []
    }
    if hasMouse, let report = MouseReport(sequence) { return [report.event].compactMap(\.self) }
    return sequence.key.map { [.key($0)] } ?? []
  }
}

extension Key {
  /// The key of a character as it comes from the terminal, where control characters are keys.
  init(typed scalar: Unicode.Scalar) {
    self =
      switch scalar.value {
      case 0: .control(" ")
      case 0x09: .tab
      case 0x0A, 0x0D: .enter
      case 0x08, 0x7F: .backspace
      case 0x1B: .escape
      case 0x01..<0x1B: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
      case 0x1C..<0x20: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
      default: .character(Character(scalar))
      }
  }
}
