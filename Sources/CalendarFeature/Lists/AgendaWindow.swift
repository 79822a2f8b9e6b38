/// Which lines of the agenda its pane shows.
///
/// It is held by the row that the cursor is on, so that lines that come or go above leave the cursor where it is.
struct AgendaWindow {
  /// The first line that is shown.
  let top: Int
  /// The row of the pane that the cursor is on.
  let cursorRow: Int

  /// Places `count` lines in `rows` rows with the cursor's line on a row, as far as the ends allow.
  init(count: Int, rows: Int, cursorLine: Int, cursorRow: Int) {
    let rows = max(rows, 1)
    let row = min(max(cursorRow, 0), rows - 1)
    top = min(max(cursorLine - row, 0), max(0, count - rows))
    self.cursorRow = cursorLine - top
  }

  /// The row for a cursor that moves by some lines. At an edge the list turns by a third, so that not every move there costs a whole
  /// pane on a slow line.
  static func row(after row: Int, moving lines: Int, rows: Int) -> Int {
    let moved = row + lines
    if moved < 0 { return rows / 3 }
    if moved >= rows { return max(0, rows - 1 - rows / 3) }
    return moved
  }
}
