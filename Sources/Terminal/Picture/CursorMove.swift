import Canvas

/// Moves the terminal's cursor with as few bytes as can be.
///
/// Down goes a vertical tab, which unlike a line feed no terminal driver makes a new line of.
enum CursorMove {
  /// What to send. Where it comes from is nil if that is not known, as behind the last column; `canWrite` says whether spaces may be
  /// written from a column of the new row on up to the place.
  static func sequence(from: Point?, to: Point, canWrite: (_ column: Int) -> Bool) -> String {
    let address =
      switch (to.row, to.column) {
      case (0, 0): "\u{1B}[H"
      case (_, 0): "\u{1B}[\(to.row + 1)H"
      default: "\u{1B}[\(to.row + 1);\(to.column + 1)H"
      }
    guard let from else { return address }
    if from == to { return "" }
    let down = vertical(from.row, to.row)
    let onwards = horizontal(from.column, to.column, canWrite: canWrite)
    let anew = "\r" + horizontal(0, to.column, canWrite: canWrite)
    return [down + onwards, down + anew, address].min { $0.utf8.count < $1.utf8.count } ?? address
  }

  private static func vertical(_ from: Int, _ to: Int) -> String {
    (0...5).contains(to - from) ? String(repeating: "\u{B}", count: to - from) : "\u{1B}[\(to + 1)d"
  }

  private static func horizontal(_ from: Int, _ to: Int, canWrite: (_ column: Int) -> Bool) -> String {
    switch to - from {
    case -4...0: String(repeating: "\u{8}", count: from - to)
    case 1...4 where canWrite(from): String(repeating: " ", count: to - from)
    default: "\u{1B}[\(to + 1)G"
    }
  }
}
