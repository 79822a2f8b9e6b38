import CalendarModel
import Canvas
import Wording

/// The columns of the days of a week, each with a rule at its left.
struct DayColumns {
  private let left: Int
  private let width: Int
  private let overlapped: Set<InstanceID>
  private let presentation: Presentation

  /// Shares out the columns from `left` to `width`. `overlapped` is what is marked as overlapping something else, where there is room.
  init(left: Int, width: Int, overlapped: Set<InstanceID> = [], _ presentation: Presentation) {
    self.overlapped = overlapped
    self.left = left
    self.width = max(0, width - left)
    self.presentation = presentation
  }

  /// The room for text in the narrowest of the columns.
  var room: Int { max(0, width / 7 - 1) }

  /// Where the rule of a column is.
  func rule(_ index: Int) -> Int { left + width * index / 7 }

  /// The room for text in a column.
  func room(_ index: Int) -> Int { max(0, rule(index + 1) - rule(index) - 1) }

  /// Marks the rows of a day in its column.
  func mark(_ day: CivilDate, _ index: Int, rows: Range<Int>, on canvas: inout Canvas) {
    canvas.mark(area(index, rows: rows), as: MouseTarget.day(day))
  }

  /// The rows of a column, its rule among them.
  private func area(_ index: Int, rows: Range<Int>) -> Rect {
    Rect(column: rule(index), row: rows.lowerBound, columns: room(index) + 1, rows: rows.count)
  }

  /// Draws the names of days and the mark of the one that the cursor is on.
  func drawHeadings(_ days: [CivilDate], cursor: CivilDate?, on canvas: inout Canvas, _ text: (CivilDate) -> String) {
    for (index, day) in days.enumerated() {
      drawMargin(day == cursor ? selection : rule, index, row: 0, on: &canvas)
      canvas.draw(
        text(day), at: Point(column: rule(index) + 1, row: 0),
        style: presentation.theme.style(day == presentation.today ? .heading : .label), width: room(index))
    }
  }

  /// Draws the entries of a day below one another on so many lines. The last line counts those that are left out.
  func draw(
    _ entries: [DayEntry], _ index: Int, rows: Range<Int>, cursor: Cursor, on canvas: inout Canvas,
    isFaint: Bool = false, countsHidden: Bool = true
  ) {
    let stack = EntryStack(entries, lines: rows.count, selected: cursor.row)
    for row in rows { drawMargin(rule, index, row: row, on: &canvas) }
    for (row, entry) in zip(rows, stack.shown) {
      let isLast = row == rows.lowerBound + stack.shown.count - 1
      let more = isLast && countsHidden && stack.hidden > 0 ? (room(index) < 8 ? "+" : " +") + "\(stack.hidden)" : ""
      let isMarked = room(index) >= 16 && overlapped.contains(entry.summary.id)
      draw(
        entry, (isMarked ? presentation.glyphs.overlap : "") + more, index, row: row, cursor: cursor, on: &canvas,
        isFaint: isFaint)
    }
  }

  private func draw(
    _ entry: DayEntry, _ more: String, _ index: Int, row: Int, cursor: Cursor, on canvas: inout Canvas, isFaint: Bool
  ) {
    let look = EntryLook(entry, cursor: cursor, presentation)
    if look.isSelected {
      drawMargin(look.selectionMark, index, row: row, on: &canvas)
    } else if !entry.summary.changes.isEmpty {
      drawMargin(look.changeMark, index, row: row, on: &canvas)
    }
    canvas.mark(area(index, rows: row..<row + 1), as: MouseTarget.row(entry))
    let column = rule(index) + 1
    let room = room(index)
    canvas.draw(look.brief, at: Point(column: column, row: row), width: max(0, room - more.displayWidth))
    if isFaint {
      let muted = presentation.theme.style(.muted)
      canvas.restyle(Rect(column: column, row: row, columns: room, rows: 1)) { style in
        style.foreground = muted.foreground ?? style.foreground
        style.attributes.formUnion(muted.attributes)
      }
    }
    canvas.draw(
      more, at: Point(column: max(column, column + room - more.displayWidth), row: row),
      style: presentation.theme.style(.muted), width: room)
  }

  /// Draws what stands where the rule of a column is.
  func drawMargin(_ span: StyledLine.Span, _ index: Int, row: Int, on canvas: inout Canvas) {
    canvas.draw(span.text, at: Point(column: rule(index), row: row), style: span.style)
  }

  /// The mark of the cursor.
  var selection: StyledLine.Span { presentation.span(presentation.glyphs.selection, .selection) }
  /// The rule between columns.
  var rule: StyledLine.Span { presentation.span(String(presentation.glyphs.verticalRule), .rule) }
}
