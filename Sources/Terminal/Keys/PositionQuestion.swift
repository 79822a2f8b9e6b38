import Canvas

/// How a terminal is asked where its cursor stands (ECMA-48, DSR 6), and what it answers (CPR).
enum PositionQuestion {
  /// What to send.
  static let text = "\u{1B}[6n"
}

/// What a terminal said of its cursor's place.
enum PositionAnswer: Equatable {
  case place(Point)
  /// It has answered what was asked later: it never will.
  case none
}

extension ControlSequence {
  /// The place that it tells. F3 with a modifier looks the same in the first row.
  var position: Point? {
    guard introducer == UInt8(ascii: "["), final == UInt8(ascii: "R") else { return nil }
    let numbers = String(decoding: parameters, as: UTF8.self).split(separator: ";").map { Int($0) }
    guard numbers.count == 2, let row = numbers[0], let column = numbers[1], row > 0, column > 0 else { return nil }
    return Point(column: column - 1, row: row - 1)
  }
}
