import CalendarModel
import Canvas
import Wording

/// The bottom line: what went wrong or was done, else what is under way, else the keys that are most of use.
struct FooterView {
  let state: CalendarState

  init(_ state: CalendarState) { self.state = state }

  func draw(width: Int) -> Canvas {
    var canvas = Canvas(columns: width, rows: 1)
    var position = position(isShort: width < 50)
    var room = width - 2 - (position.isEmpty ? 0 : position.displayWidth + 2)
    if let notice = state.notice, notice.words(state.wording, width: room).displayWidth > room {
      // What is told matters more than where one is.
      (position, room) = ("", width - 2)
    }
    if case .search(let field, _) = state.overlay {
      let used = canvas.draw("/" + field.text.lastColumns(room - 1), at: Point(column: 1, row: 0), width: room)
      canvas.cursor = Point(column: 1 + used, row: 0)
    } else {
      canvas.draw(content(width: room), at: Point(column: 1, row: 0), width: width - 1)
    }
    canvas.draw(
      position, at: Point(column: width - 1 - position.displayWidth, row: 0), style: state.theme.style(.muted))
    return canvas
  }

  private func content(width: Int) -> StyledLine {
    let presentation = state.presentation
    if let notice = state.notice ?? sending {
      let text = notice.words(state.wording, width: width).truncated(to: width, ellipsis: presentation.glyphs.ellipsis)
      return presentation.line(text, notice.isError ? .error : .muted)
    }
    if state.fetching.isSlow || state.detail?.load?.isSlow == true {
      return presentation.line(state.wording.loading, .muted)
    }
    return HintLine(state).line(width: width)
  }

  /// The answer that is on its way, or waits for that to come back.
  private var sending: Notice? {
    (state.answering.queue.last ?? state.answering.current).map {
      .answer(.sending($0.answer, name: $0.invitation.name))
    }
  }

  /// Where the cursor is among all, or whether there is more of the event than is seen.
  private func position(isShort: Bool) -> String {
    if let search = state.search, state.overlay == nil || state.isSearching, let hits = search.hits, !hits.isEmpty {
      let place = hits.firstIndex { $0 == state.cursor.instance }.map { $0 + 1 }
      return state.wording.hits(place, of: hits.count)
    }
    guard state.layout.list != nil else { return scrollMarks }
    guard let (place, count) = state.place else { return "" }
    return isShort ? "\(place)/\(count)" : state.wording.position(place, of: count)
  }

  private var scrollMarks: String {
    guard let detail = state.detail, state.lastScroll > 0 else { return "" }
    let glyphs = state.presentation.glyphs
    return (detail.scroll > 0 ? glyphs.above : " ") + (detail.scroll < state.lastScroll ? glyphs.below : " ")
  }
}

extension CalendarState {
  /// Which of the events the cursor is on, from 1 on, and how many there are: of the agenda, or of the day that is shown.
  fileprivate var place: (Int, Int)? {
    switch view {
    case .agenda:
      let lines = agendaLines
      return lines.position.map { ($0, lines.count) }
    case .day:
      let entries = listing.entries(on: cursor.day)
      return entries.firstIndex { $0.id == cursor.row }.map { ($0 + 1, entries.count) }
    case .week, .month: return nil
    }
  }

  /// Whether a search is being typed.
  var isSearching: Bool {
    if case .search = overlay { true } else { false }
  }
}

extension String {
  /// The end of the text that fits into some columns.
  fileprivate func lastColumns(_ width: Int) -> String {
    var rest = self[...]
    while rest.isEmpty == false, String(rest).displayWidth > max(0, width) { rest.removeFirst() }
    return String(rest)
  }
}
