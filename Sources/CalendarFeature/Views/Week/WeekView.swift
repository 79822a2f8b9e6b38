public import CalendarModel
public import Canvas
import Wording

/// The days of a week side by side, with a row for each hour in which something begins.
///
/// The row of the present is there too, and that in which work begins. What goes on is shown where it begins, and at midnight on
/// the days after.
public struct WeekView {
  private let days: [CivilDate]
  private let entries: [CivilDate: [DayEntry]]
  private let cursor: Cursor
  private let settings: PortalSettings
  private let overlapped: Set<InstanceID>
  private let presentation: Presentation

  /// Makes the view of a week, seven days from the first weekday on, with the entries of each in order. Those that overlap something
  /// else of mine are marked where there is room.
  public init(
    days: [CivilDate], entries: [CivilDate: [DayEntry]], cursor: Cursor, settings: PortalSettings,
    overlapped: Set<InstanceID> = [], presentation: Presentation
  ) {
    self.overlapped = overlapped
    self.days = days
    self.entries = entries
    self.cursor = cursor
    self.settings = settings
    self.presentation = presentation
  }

  /// Draws it over a part of the screen, of any size.
  public func draw(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    for (index, day) in days.enumerated() { columns(size).mark(day, index, rows: 0..<size.rows, on: &canvas) }
    columns(size).drawHeadings(days, cursor: cursor.day, on: &canvas) { day in
      presentation.wording.columnDay(day, isShort: columns(size).room < 7) + (day == presentation.today ? "*" : "")
    }
    var row = 1
    if size.rows >= 6 {
      canvas.horizontalRule(
        at: Point(column: 0, row: row), length: size.columns, character: presentation.glyphs.rule,
        style: presentation.theme.style(.rule))
      row += 1
    }
    row += drawWholeDays(at: row, on: &canvas)
    drawHours(at: row, on: &canvas)
    return canvas
  }

  /// Returns how many rows they take.
  private func drawWholeDays(at row: Int, on canvas: inout Canvas) -> Int {
    let size = canvas.size
    let all = days.map { day in entries[day, default: []].filter(\.isOnWholeDay) }
    let lines = min(max(1, all.map(\.count).max() ?? 1), max(1, size.rows / 4))
    let indent = labelWidth(size) > 3 ? " " : ""
    drawLabel(presentation.span(indent + presentation.wording.wholeDays, .label), row, on: &canvas)
    for (index, entries) in all.enumerated() {
      columns(size).draw(entries, index, rows: row..<row + lines, cursor: cursor, on: &canvas)
    }
    return lines
  }

  private func drawHours(at top: Int, on canvas: inout Canvas) {
    let height = max(0, canvas.size.rows - top)
    let timed = days.map { day in entries[day, default: []].filter { !$0.isOnWholeDay } }
    let layout = WeekRows(timed, others: Set([settings.workStart / 60, now].compactMap(\.self)), lines: height)
    let target =
      layout.lines { hour in hour.entries.joined().contains { $0.id == cursor.row } } ?? layout.lines { $0.hour == now }
    let window = ScrollWindow.rows(of: layout.height, height: height, showing: target)
    var body = Canvas(columns: canvas.size.columns, rows: layout.height)
    var row = 0
    for hour in layout.hours {
      drawLabel(label(hour.hour), row, on: &body)
      for (index, entries) in hour.entries.enumerated() {
        columns(canvas.size).draw(entries, index, rows: row..<row + hour.lines, cursor: cursor, on: &body)
      }
      row += hour.lines
    }
    canvas.draw(body.rows(window), at: Point(column: 0, row: top))
  }

  /// The number of an hour, that of the present between rules.
  private func label(_ hour: Int) -> StyledLine.Span {
    let number = String(presentation.wording.hour(hour).prefix(2))
    return hour == now
      ? presentation.span("\(presentation.glyphs.rule)\(number)\(presentation.glyphs.rule)", .now)
      : presentation.span(" \(number)", .label)
  }

  private func drawLabel(_ label: StyledLine.Span, _ row: Int, on canvas: inout Canvas) {
    canvas.draw(label.text, at: Point(column: 0, row: row), style: label.style, width: labelWidth(canvas.size))
  }

  private var now: Int? {
    let clock = WallClock(presentation.now, in: presentation.zone)
    return days.contains(clock.date) ? clock.hour : nil
  }

  private func columns(_ size: Size) -> DayColumns {
    DayColumns(left: labelWidth(size), width: size.columns, overlapped: overlapped, presentation)
  }

  private func labelWidth(_ size: Size) -> Int { size.columns < 60 ? 3 : 5 }
}
