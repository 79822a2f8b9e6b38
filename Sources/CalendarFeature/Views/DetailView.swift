import CalendarModel
import Canvas
import Wording

/// The body of the screen while an event is open: its card, its raw fields, or why there is neither.
struct DetailView {
  let state: CalendarState

  init(_ state: CalendarState) { self.state = state }

  /// All lines, from the top, wrapped to the screen.
  var lines: [StyledLine] {
    switch state.detail.content {
    case .unknown: [presentation.line(wording.event(state.detail.id), .title)]
    case .loaded(let detail, _): loaded(detail)
    case .noSuchEvent: message(wording.noEvent(state.detail.id))
    case .noOccurrence(let date):
      message(wording.noOccurrence(state.detail.id, on: date, today: presentation.today))
    case .failed(let error): message(wording.error(error))
    }
  }

  private func loaded(_ detail: EventDetail) -> [StyledLine] {
    state.detail.showsRawFields
      ? RawFieldsDocument(detail.rawFields, presentation: presentation).lines(width: width)
      : EventDocument(detail, presentation: presentation).lines(width: width)
  }

  private func message(_ text: String) -> [StyledLine] {
    [presentation.line(wording.event(state.detail.id), .title), StyledLine()]
      + presentation.line(text, .error).wrapped(to: width) + [
        StyledLine(), presentation.line(wording.tryAgain, .muted),
      ]
  }

  private var presentation: Presentation { state.presentation }
  private var wording: Wording { state.wording }
  private var width: Int { max(1, state.size.columns - 2) }
}
