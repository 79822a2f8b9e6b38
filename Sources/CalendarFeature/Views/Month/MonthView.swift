public import CalendarModel
public import Canvas
import Wording

/// The weeks of a month below one another: of each day its number, how much takes place, and the first titles.
///
/// The numbers of the weeks stand at the left where there is room. Where not all weeks fit, that of the cursor is shown.
public struct MonthView {
  private let weeks: [[CivilDate]]
  private let month: (year: Int, month: Int)
  private let entries: [CivilDate: [DayEntry]]
  private let cursor: Cursor
  private let presentation: Presentation

  /// Makes the view of whole weeks, with the entries of each day in order. Days outside of the month are faint.
  public init(
    weeks: [[CivilDate]], month: (year: Int, month: Int), entries: [CivilDate: [DayEntry]], cursor: Cursor,
    presentation: Presentation
  ) {
    self.weeks = weeks
    self.month = month
    self.entries = entries
    self.cursor = cursor
    self.presentation = presentation
  }

  /// Draws it over a part of the screen, of any size.
  public func draw(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    columns(size).drawHeadings(weeks.first ?? [], cursor: nil, on: &canvas) { day in
      let name = presentation.wording.weekday(day.weekday)
      return columns(size).room < 3 ? String(name.prefix(1)) : name
    }
    var top = 1
    if size.rows >= 2 + 2 * weeks.count {
      canvas.horizontalRule(
        at: Point(column: 0, row: top), length: size.columns, character: presentation.glyphs.rule,
        style: presentation.theme.style(.rule))
      top += 1
    }
    drawWeeks(from: top, on: &canvas)
    return canvas
  }

  /// Shares out the rows, the first weeks getting what is left over.
  private func drawWeeks(from top: Int, on canvas: inout Canvas) {
    let height = max(0, canvas.size.rows - top)
    let target = weeks.firstIndex { $0.contains(cursor.day) }.map { $0..<$0 + 1 }
    let window = ScrollWindow.rows(of: weeks.count, height: height, showing: target)
    guard !window.isEmpty else { return }
    var row = top
    for (place, index) in window.enumerated() {
      let lines = height / window.count + (place < height % window.count ? 1 : 0)
      draw(weeks[index], rows: row..<row + lines, on: &canvas)
      row += lines
    }
  }

  private func draw(_ week: [CivilDate], rows: Range<Int>, on canvas: inout Canvas) {
    let columns = columns(canvas.size)
    if labelWidth(canvas.size) > 0, let first = week.first {
      let number = String(first.adding(days: 3).isoWeek).padded(to: 3, alignment: .trailing)
      canvas.draw(number, at: Point(column: 0, row: rows.lowerBound), style: presentation.theme.style(.label))
    }
    for (index, day) in week.enumerated() {
      columns.mark(day, index, rows: rows, on: &canvas)
      let all = entries[day, default: []]
      let isFaint = (day.year, day.month) != month
      let titles = max(0, rows.count - 1)
      let saysMore = titles >= 3 && all.count > titles
      columns.draw(
        all, index, rows: rows.lowerBound + 1..<rows.upperBound - (saysMore ? 1 : 0), cursor: cursor, on: &canvas,
        isFaint: isFaint, countsHidden: !saysMore)
      draw(day, all.count, index, rows.lowerBound, on: &canvas)
      guard saysMore else { continue }
      columns.drawMargin(columns.rule, index, row: rows.upperBound - 1, on: &canvas)
      canvas.draw(
        "+\(all.count - titles + 1)", at: Point(column: columns.rule(index) + 1, row: rows.upperBound - 1),
        style: presentation.theme.style(.muted), width: columns.room(index))
    }
  }

  /// Draws the line of a day: its number, `*` where it is today, and how much takes place.
  private func draw(_ day: CivilDate, _ count: Int, _ index: Int, _ row: Int, on canvas: inout Canvas) {
    let columns = columns(canvas.size)
    let isSelected = day == cursor.day
    let role: Role =
      isSelected ? .selection : day == presentation.today ? .heading : (day.year, day.month) == month ? .text : .muted
    columns.drawMargin(isSelected ? columns.selection : columns.rule, index, row: row, on: &canvas)
    let column = columns.rule(index) + 1
    let room = columns.room(index)
    let number = "\(day.day)" + (day == presentation.today ? "*" : "")
    let used = canvas.draw(
      number, at: Point(column: column, row: row), style: presentation.theme.style(role), width: room)
    guard count > 0, used < room else { return }
    let text = "\(count)".displayWidth < room - used || number.hasSuffix("*") ? "\(count)" : "+"
    canvas.draw(
      text, at: Point(column: max(column + used, column + room - text.displayWidth), row: row),
      style: presentation.theme.style(.muted), width: room - used)
  }

  private func columns(_ size: Size) -> DayColumns {
    DayColumns(left: labelWidth(size), width: size.columns, presentation)
  }

  private func labelWidth(_ size: Size) -> Int { size.columns >= 90 ? 4 : 0 }
}
