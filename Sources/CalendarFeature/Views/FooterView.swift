import CalendarModel
import Canvas
import Wording

/// The bottom line: what went wrong, else what is under way, else the keys that are most of use.
struct FooterView {
  let state: CalendarState
  /// How many lines of the body have no room at a time; zero or less where all of it is seen.
  let hiddenLines: Int

  init(_ state: CalendarState, hiddenLines: Int) {
    self.state = state
    self.hiddenLines = hiddenLines
  }

  func draw(width: Int) -> Canvas {
    var canvas = Canvas(columns: width, rows: 1)
    let position = position
    let room = width - 2 - (position.isEmpty ? 0 : position.displayWidth + 2)
    canvas.draw(content(width: room), at: Point(column: 1, row: 0), width: width - 1)
    canvas.draw(
      position, at: Point(column: width - 1 - position.displayWidth, row: 0), style: state.theme.style(.muted))
    return canvas
  }

  private func content(width: Int) -> StyledLine {
    let presentation = state.presentation
    if let notice = state.notice {
      let text = notice.words(state.wording)
      return presentation.line(text.truncated(to: width, ellipsis: presentation.glyphs.ellipsis), .error)
    }
    if state.detail.load?.isSlow == true { return presentation.line(state.wording.loading, .muted) }
    return hints(width: width)
  }

  /// As many hints as fit whole, the most needed first.
  private func hints(width: Int) -> StyledLine {
    let bindings = state.keyMap.bindings(in: state.context)
    var line = StyledLine()
    for binding in bindings {
      guard let word = state.wording.hint(binding.command), let key = binding.keys.first else { continue }
      let pair = binding.command == .scrollDown ? bindings.first { $0.command == .scrollUp }?.keys.first : nil
      let hint = StyledLine([
        state.presentation.span(line.spans.isEmpty ? "" : "  "),
        state.presentation.span("\(key)" + (pair.map { "/\($0)" } ?? ""), .key),
        state.presentation.span(" \(word)", .muted),
      ])
      if line.width + hint.width <= width { line = line + hint }
    }
    return line
  }

  /// Whether there is more than the body shows.
  private var position: String {
    guard hiddenLines > 0 else { return "" }
    let glyphs = state.presentation.glyphs
    return (state.scroll > 0 ? glyphs.above : " ") + (state.scroll < hiddenLines ? glyphs.below : " ")
  }
}

extension Notice {
  /// The notice in words.
  func words(_ wording: Wording) -> String {
    switch self {
    case .failed(let error): wording.error(error)
    case .namesMissing(let error): wording.namesMissing(wording.error(error))
    case .unbound(let key): wording.unbound("\(key)")
    case .nothingLoaded: wording.nothingLoaded
    case .unknownTerminal(let name, let assumed): wording.unknownTerminal(name, assumed: assumed)
    }
  }
}
