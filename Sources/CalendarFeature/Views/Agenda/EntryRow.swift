import CalendarModel
import Canvas
import Wording

/// A row of the agenda: when, in the colour of its calendar, my answer, what, and how many answered what.
struct EntryRow {
  let look: EntryLook
  /// Whether the end of the time is told too.
  let isWide: Bool
  /// Whether it overlaps something else of mine.
  let isOverlapped: Bool

  /// Draws the row over the canvas's columns. The last stays empty.
  func draw(on canvas: inout Canvas, row: Int) {
    let width = canvas.size.columns
    func put(_ span: StyledLine.Span, _ column: Int, _ width: Int) {
      canvas.draw(span.text, at: Point(column: column, row: row), style: span.style, width: width)
    }
    let timeWidth = isWide ? 11 : 5, bar = 4 + timeWidth, title = bar + 3
    put(look.changeMark, 0, 1)
    // In one piece, for the space between would end the look of the mark only to begin it again.
    put(StyledLine.Span("\(look.selectionMark.text) \(time.text)", time.style), 1, timeWidth + 2)
    if isOverlapped { put(look.overlapMark, bar - 1, 1) }
    put(look.bar, bar, 1)
    put(look.sign, bar + 1, 1)
    let tally = look.tally
    let tallyWidth = tally.text.displayWidth
    let room = width - 1 - title - (tallyWidth == 0 ? 0 : tallyWidth + 1)
    canvas.draw(look.title(width: room), at: Point(column: title, row: row), width: max(0, room))
    if room >= 6 { put(tally, width - 1 - tallyWidth, tallyWidth) }
  }

  private var time: StyledLine.Span {
    if look.isOnWholeDay { return look.wholeDay(isShort: !isWide) }
    return isWide ? look.range : look.start
  }
}
