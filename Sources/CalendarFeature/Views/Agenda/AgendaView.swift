import CalendarModel
import Canvas
import Wording

/// The list of what is coming up, day after day.
struct AgendaView {
  let state: CalendarState

  init(_ state: CalendarState) { self.state = state }

  func draw(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    let lines = state.agendaLines
    let top = state.agendaWindow(lines).top
    for (row, line) in zip(0..<size.rows, lines.lines.dropFirst(top)) {
      draw(line, of: lines, row, on: &canvas)
      guard let place = lines.cursor(at: top + row) else { continue }
      canvas.mark(Rect(column: 0, row: row, columns: size.columns, rows: 1), as: MouseTarget.row(place))
    }
    drawEmptiness(below: lines.lines.count - top, on: &canvas)
    return canvas
  }

  private func draw(_ line: AgendaLines.Line, of lines: AgendaLines, _ row: Int, on canvas: inout Canvas) {
    switch line {
    case .heading(let day):
      let heading = presentation.line(wording.dayHeading(day, today: state.today), .heading)
      canvas.draw(heading, at: Point(column: 1, row: row), width: canvas.size.columns - 1)
    case .entry(let day, let place):
      let entry = lines.entry(day: day, place: place)
      EntryRow(
        look: EntryLook(entry, cursor: state.cursor, presentation), isWide: canvas.size.columns >= 43,
        isOverlapped: state.listing.isOverlapped(entry.summary.id)
      ).draw(on: &canvas, row: row)
    case .now: drawNow(row, on: &canvas)
    case .nothing(let day):
      let isSelected = state.cursor == Cursor(day: day)
      if isSelected {
        canvas.draw(
          presentation.glyphs.selection, at: Point(column: 1, row: row), style: presentation.theme.style(.selection))
      }
      canvas.draw(nothing(on: day), at: Point(column: 3, row: row), width: canvas.size.columns - 4)
    }
  }

  private func drawNow(_ row: Int, on canvas: inout Canvas) {
    canvas.horizontalRule(
      at: Point(column: 0, row: row), length: canvas.size.columns, character: presentation.glyphs.rule,
      style: presentation.theme.style(.now))
    canvas.draw(
      " \(wording.now(wording.time(state.clockNow))) ", at: Point(column: 1, row: row),
      style: presentation.theme.style(.now))
  }

  /// What is said of a day without events: where it was never asked for, that too.
  private func nothing(on day: CivilDate) -> StyledLine {
    let isKnown = state.listing.reading.heard[day] != nil
    return presentation.line(isKnown ? wording.noEvents : wording.notHeardYet, .muted)
  }

  /// What to do where the whole list has nothing to show.
  private func drawEmptiness(below rows: Int, on canvas: inout Canvas) {
    guard let text = state.emptiness else { return }
    let lines = presentation.line(text, .muted).wrapped(to: max(1, canvas.size.columns - 4))
    for (row, line) in zip((rows + 1)..., lines) {
      canvas.draw(line, at: Point(column: 3, row: row), width: canvas.size.columns - 4)
    }
  }

  private var presentation: Presentation { state.presentation }
  private var wording: Wording { state.wording }
}

extension CalendarState {
  /// Why the list is empty and what to do about it; nil where it is not.
  var emptiness: String? {
    if listing.days.isEmpty, listing.hiddenByFilter > 0 { return wording.filtered(listing.hiddenByFilter) }
    if listing.days.isEmpty, listing.hiddenByCalendars > 0 {
      return wording.inHiddenCalendars(listing.hiddenByCalendars)
    }
    if listing.showsWaiting { return listing.days.isEmpty ? wording.nothingWaits : nil }
    guard listing.span.contains(today), listing.days.allSatisfy({ $0.date < today }) else { return nil }
    if listing.reading.heard[today] == nil {
      return fetching.isForbidden ? wording.nothingKnownOffline : wording.nothingKnownYet
    }
    return wording.nothingComing
  }
}
