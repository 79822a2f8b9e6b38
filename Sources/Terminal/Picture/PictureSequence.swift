import Canvas

/// A whole picture for a cleared terminal of xterm's family, in fewer bytes than curses sends for it.
///
/// Curses goes through a picture row by row and changes the look at every sign. Here all of one look is written before the next,
/// what stands below one another by a step down and one back; and a rule is one sign and how often it comes again (REP). Of a list that
/// fills 120 columns and 40 rows that leaves two thirds.
struct PictureSequence {
  /// What to send, with the cursor at the top left.
  ///
  /// The first is that all rows scroll (DECSTBM): below the last that does a step down would scroll. Curses has named those of the
  /// description's size, which the terminal need not have.
  private(set) var text = "\u{1B}[r"

  /// The place behind the first sign of the first repetition, where the cursor would stay in a terminal that cannot repeat. The
  /// terminal is asked for its place once it has repeated.
  private(set) var unrepeated: Point?

  private let size: Size
  private let asks: Bool
  private var look = Look.plain
  private var cursor: Point? = .zero
  private var written: [Bool]

  /// Writes a picture, and asks the terminal whether it can repeat, where that is not known. The cursor is left at a place.
  init(_ runs: [PictureRun], size: Size, asks: Bool, cursorAfter place: Point = .zero) {
    self.size = size
    self.asks = asks
    written = Array(repeating: false, count: size.columns * size.rows)
    var others: [Look] = []
    for run in runs where run.look != .plain && !others.contains(run.look) { others.append(run.look) }
    for look in [.plain] + others {
      for run in runs where run.look == look && !run.isAlone { write(run) }
      let alone = runs.filter { $0.look == look && $0.isAlone }
      for run in alone.sorted(by: { ($0.column, $0.row) < ($1.column, $1.row) }) { write(run) }
    }
    text += Look.plain.sequence(after: look)
    move(to: place)
  }

  private mutating func write(_ run: PictureRun) {
    move(to: Point(column: run.column, row: run.row))
    text += run.look.sequence(after: look)
    look = run.look
    var column = run.column
    var rest = run.signs[...]
    while let sign = rest.first {
      let count = rest.prefix { $0 == sign }.count
      rest.removeFirst(count)
      write(sign, count: count, at: Point(column: column, row: run.row))
      column += count * sign.columns
    }
    for place in run.column..<column { written[run.row * size.columns + place] = true }
    cursor = column < size.columns ? Point(column: column, row: run.row) : nil
  }

  private mutating func write(_ sign: PictureRun.Sign, count: Int, at place: Point) {
    let repetition = "\u{1B}[\(count - 1)b"
    // Not every terminal that repeats does so with more than ASCII, and that is where it counts; of a sign with marks some repeat a part.
    // An answer from the first row would be a key: F3 with Shift.
    guard sign.columns == 1, sign.text.utf8.count > 1, sign.text.unicodeScalars.count == 1, !asks || place.row > 0,
      (count - 1) * sign.text.utf8.count > repetition.utf8.count
    else {
      text += String(repeating: sign.text, count: count)
      return
    }
    text += sign.text + repetition
    if asks, unrepeated == nil {
      unrepeated = Point(column: place.column + 1, row: place.row)
      text += PositionQuestion.text
    }
  }

  private mutating func move(to place: Point) {
    let row = place.row * size.columns
    text += CursorMove.sequence(from: cursor, to: place) { column in
      !look.isSeenOnSpace && column < place.column && !written[row + column..<row + place.column].contains(true)
    }
    cursor = place
  }
}
