public import CalendarModel
public import Canvas
import Wording

/// The hours of a day, with what overlaps side by side.
///
/// What takes the whole day stands above. The hours are those of work and of what takes place; where they are more than fit,
/// those of the selected event are shown, else those around the present.
public struct DayView {
  private let day: CivilDate
  private let entries: [DayEntry]
  private let cursor: Cursor
  private let settings: PortalSettings
  private let presentation: Presentation

  /// Makes the view of a day, with its entries in order.
  public init(day: CivilDate, entries: [DayEntry], cursor: Cursor, settings: PortalSettings, presentation: Presentation)
  {
    self.day = day
    self.entries = entries
    self.cursor = cursor
    self.settings = settings
    self.presentation = presentation
  }

  /// Draws it over a part of the screen, of any size.
  public func draw(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    let top = drawWholeDays(on: &canvas)
    let layout = DayRows(entries.filter { !$0.isOnWholeDay }, settings: settings, now: now)
    let target = layout.rows(of: cursor.row) ?? layout.nowRow.map { $0..<$0 + 1 }
    let window = ScrollWindow.rows(of: layout.rows.count, height: size.rows - top, showing: target)
    let first = window.first { !layout.rows[$0].isNow }
    for (row, index) in zip(top..., window) {
      draw(layout.rows[index], isFirst: index == first, row, on: &canvas)
    }
    return canvas
  }

  private var now: Int? {
    let clock = WallClock(presentation.now, in: presentation.zone)
    return clock.date == day ? clock.secondOfDay / 60 : nil
  }

  /// Returns how many rows they take: a third of the height at most.
  private func drawWholeDays(on canvas: inout Canvas) -> Int {
    let size = canvas.size
    let label = presentation.wording.allDay
    let column = label.displayWidth + 2
    let all = entries.filter(\.isOnWholeDay)
    let stack = EntryStack(all, lines: max(1, size.rows / 3), selected: cursor.row)
    canvas.draw(label, at: Point(column: 1, row: 0), style: presentation.theme.style(.label))
    if all.isEmpty {
      canvas.draw(
        presentation.line(presentation.wording.nothing, .muted), at: Point(column: column + 1, row: 0),
        width: size.columns)
    }
    for (row, entry) in stack.shown.enumerated() {
      canvas.mark(Rect(column: 0, row: row, columns: size.columns, rows: 1), as: MouseTarget.row(entry))
      let look = EntryLook(entry, cursor: cursor, presentation)
      let more = row == stack.shown.count - 1 && stack.hidden > 0 ? "+\(stack.hidden)" : ""
      let room = size.columns - column - 5 - more.displayWidth
      canvas.draw(
        StyledLine([look.selectionMark, look.bar, look.sign, look.changeMark]) + look.title(width: room),
        at: Point(column: column, row: row), width: size.columns)
      canvas.draw(
        more, at: Point(column: size.columns - 1 - more.displayWidth, row: row), style: presentation.theme.style(.muted)
      )
    }
    return max(1, stack.shown.count)
  }

  private func draw(_ line: DayRows.Row, isFirst: Bool, _ row: Int, on canvas: inout Canvas) {
    guard !line.isNow else { return drawNow(row, on: &canvas) }
    if let hour = line.hour {
      canvas.draw(
        presentation.wording.hour(hour), at: Point(column: 1, row: row), style: presentation.theme.style(.label))
    }
    DayLanes(line, left: 7, width: canvas.size.columns, cursor: cursor, presentation: presentation)
      .draw(on: &canvas, row: row, tellsAll: isFirst)
  }

  private func drawNow(_ row: Int, on canvas: inout Canvas) {
    let style = presentation.theme.style(.now)
    canvas.horizontalRule(
      at: Point(column: 0, row: row), length: canvas.size.columns, character: presentation.glyphs.rule, style: style)
    let time = presentation.wording.time(WallClock(presentation.now, in: presentation.zone))
    canvas.draw(" \(presentation.wording.now(time)) ", at: Point(column: 1, row: row), style: style)
  }
}
