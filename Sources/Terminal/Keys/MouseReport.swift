import Canvas

/// What a terminal tells of the mouse (xterm's ctlseqs, "Mouse Tracking").
struct MouseReport: Hashable {
  /// The button, and what was held with it, by xterm's bits.
  var code: Int
  /// The cell, counted from 0.
  var point: Point
  /// Whether a button was let go.
  var isRelease: Bool

  /// Reads the form with decimal numbers: Esc [ < code ; column ; row M or m.
  init?(_ sequence: ControlSequence) {
    guard sequence.introducer == UInt8(ascii: "["), sequence.parameters.first == UInt8(ascii: "<"),
      sequence.final == UInt8(ascii: "M") || sequence.final == UInt8(ascii: "m")
    else { return nil }
    let numbers = sequence.parameters.dropFirst().split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3, numbers.allSatisfy({ 0...0xFFFF ~= $0 }) else { return nil }
    self.init(
      code: numbers[0], column: numbers[1], row: numbers[2], isRelease: sequence.final == UInt8(ascii: "m"))
  }

  /// Reads the older form's three bytes, each a number plus 32: button, column, row.
  init?(bytes: some Collection<UInt8>) {
    let numbers = bytes.map { Int($0) - 32 }
    guard numbers.count == 3 else { return nil }
    self.init(code: numbers[0], column: numbers[1], row: numbers[2], isRelease: numbers[0] & 3 == 3)
  }

  private init(code: Int, column: Int, row: Int, isRelease: Bool) {
    self.code = code
    self.isRelease = isRelease
    point = Point(column: max(0, column - 1), row: max(0, row - 1))
  }

  /// What it means: the first button pressed, or the wheel turned; nil for all else. Keys held with it are left aside.
  var event: TerminalEvent? {
    let held = 4 | 8 | 16
    guard !isRelease else { return nil }
    return switch code & ~held {
    case 0: .clicked(point)
    case 64: .wheelTurned(-1, at: point)
    case 65: .wheelTurned(1, at: point)
    default: nil
    }
  }
}
