import CalendarModel
import Canvas
import Wording

/// The pane of an event: its card, its raw fields, or why there is neither.
struct DetailView {
  let state: CalendarState

  init(_ state: CalendarState) { self.state = state }

  func draw(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    for (row, line) in zip(0..<size.rows, lines(width: size.columns - 2).dropFirst(state.detail?.scroll ?? 0)) {
      canvas.draw(line, at: Point(column: 1, row: row), width: size.columns - 1)
    }
    return canvas
  }

  /// All lines, from the top, wrapped to some columns.
  func lines(width: Int) -> [StyledLine] {
    guard let pane = state.detail else { return [] }
    let width = max(1, width)
    return switch pane.content {
    case .unknown: [presentation.line(wording.event(pane.id), .title)]
    case .loaded(let event, _): lines(of: event, pane, width)
    case .noSuchEvent: message(wording.noEvent(pane.id), pane, width)
    case .noOccurrence(let date):
      message(wording.noOccurrence(pane.id, on: date, today: presentation.today), pane, width)
    case .failed(let error): message(wording.error(error), pane, width)
    }
  }

  private func lines(of event: EventDetail, _ pane: DetailPane, _ width: Int) -> [StyledLine] {
    pane.showsRawFields
      ? RawFieldsDocument(event.rawFields, presentation: presentation).lines(width: width)
      : EventDocument(
        event, overlaps: pane.instance.map(state.listing.overlaps) ?? [], presentation: presentation, hint: hint(width)
      ).lines(width: width)
  }

  /// How to answer, where I can and the pane is not narrow.
  private func hint(_ width: Int) -> StyledLine {
    guard width >= RowBuilder.narrow, state.obstacle(toAnswering: state.shown) == nil else { return StyledLine() }
    return HintLine(state).hint(.answer) ?? StyledLine()
  }

  private func message(_ text: String, _ pane: DetailPane, _ width: Int) -> [StyledLine] {
    [presentation.line(wording.event(pane.id), .title), StyledLine()]
      + presentation.line(text, .error).wrapped(to: width) + [
        StyledLine(), presentation.line(wording.tryAgain, .muted),
      ]
  }

  private var presentation: Presentation { state.presentation }
  private var wording: Wording { state.wording }
}
