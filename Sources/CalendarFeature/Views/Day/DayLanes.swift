import CalendarModel
import Canvas

/// What stands side by side in a row of a day, in lanes of equal width.
struct DayLanes {
  private let cells: [DayRows.Cell?]
  private let shown: Range<Int>
  private let left: Int
  private let laneWidth: Int
  private let cursor: Cursor
  private let presentation: Presentation

  /// Shares out the columns from `left` to `width`. Lanes too narrow for a time and some letters are left out, not that of the
  /// cursor.
  init(_ row: DayRows.Row, left: Int, width: Int, cursor: Cursor, presentation: Presentation) {
    cells = row.cells
    self.left = left
    self.cursor = cursor
    self.presentation = presentation
    let room = max(0, width - left)
    let fitting = max(1, cells.count * Self.narrowest <= room ? cells.count : (room - 3) / Self.narrowest)
    let selected = row.lane(of: cursor.row) ?? 0
    let first = max(0, selected - fitting + 1)
    shown = first..<min(first + fitting, cells.count)
    laneWidth = (fitting < cells.count ? room - 3 : room) / fitting
  }

  /// Draws one row. `tellsAll` is for the uppermost row, which tells of entries that began above it too.
  func draw(on canvas: inout Canvas, row: Int, tellsAll: Bool) {
    for (place, index) in shown.enumerated() {
      guard let cell = cells[index] else { continue }
      let point = Point(column: left + place * laneWidth, row: row)
      canvas.draw(line(cell, isTold: cell.isStart || tellsAll), at: point, width: laneWidth - 1)
      canvas.mark(Rect(origin: point, size: Size(columns: laneWidth, rows: 1)), as: MouseTarget.row(cell.entry))
    }
    let hidden = cells.indices.filter { !shown.contains($0) && cells[$0]?.isStart == true }.count
    guard hidden > 0 else { return }
    let text = "+\(hidden)"
    canvas.draw(
      text, at: Point(column: canvas.size.columns - text.displayWidth, row: row),
      style: presentation.theme.style(.muted))
  }

  private func line(_ cell: DayRows.Cell, isTold: Bool) -> StyledLine {
    let look = EntryLook(cell.entry, cursor: cursor, presentation)
    guard isTold else { return StyledLine([presentation.span(" "), look.bar]) }
    let room = laneWidth - 5
    let time = room >= look.range.text.displayWidth + 13 ? look.range : look.start
    return StyledLine([look.selectionMark, look.bar, look.sign, look.changeMark, time, presentation.span(" ")])
      + look.title(width: max(0, room - time.text.displayWidth - 1))
  }

  /// Marks, a time and some letters.
  private static let narrowest = 15
}
