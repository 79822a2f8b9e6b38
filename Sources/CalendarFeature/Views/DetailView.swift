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
    if let source = source(width: width) {
      return source == state.laidOut.source ? state.laidOut.lines : lines(source)
    }
    let width = max(1, width)
    return switch pane.content {
    case .unknown, .loaded: [presentation.line(wording.event(pane.id), .title)]
    case .noSuchEvent: message(wording.noEvent(pane.id), pane, width)
    case .noOccurrence(let date):
      message(wording.noOccurrence(pane.id, on: date, today: presentation.today), pane, width)
    case .failed(let error): message(wording.error(error), pane, width)
    }
  }

  /// What the lines of the event depend on; nil where none is known.
  func source(width: Int) -> LaidOutDetail.Source? {
    guard var pane = state.detail, case .loaded(let event, let time) = pane.content else { return nil }
    let width = max(1, width)
    let mask = state.isMasked ? Mask.text(isASCII: wording.isASCII) : nil
    if let mask { pane.content = .loaded(event.masked(with: mask), asOf: time) }
    var overlaps = pane.instance.map(state.listing.overlaps) ?? []
    for place in overlaps.indices { if let mask { overlaps[place].mask(with: mask) } }
    return LaidOutDetail.Source(
      pane, overlaps: overlaps, hint: hint(width), width: width, presentation: presentation)
  }

  /// Lays out the lines of an event.
  func lines(_ source: LaidOutDetail.Source) -> [StyledLine] {
    guard case .loaded(let event, _) = source.content else { return [] }
    return source.showsRawFields
      ? RawFieldsDocument(event.rawFields, presentation: source.presentation).lines(width: source.width)
      : EventDocument(event, overlaps: source.overlaps, presentation: source.presentation, hint: source.hint)
        .lines(width: source.width)
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
