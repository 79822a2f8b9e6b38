import Canvas
import Wording

/// What is said to those who have no account yet.
struct WelcomeView {
  let state: CalendarState

  init(_ state: CalendarState) { self.state = state }

  func draw(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    let (wording, presentation) = (state.wording, state.presentation)
    let about = wording.aboutWebhooks.map { presentation.line($0, .muted) } + [StyledLine()]
    func wrapped(_ about: [StyledLine]) -> [StyledLine] {
      let lines =
        [
          presentation.line("b24cal", .title), StyledLine(), presentation.line(wording.noAccountYet), keys(.demo),
          keys(.newAccount), StyledLine(),
        ] + about + [keys(.quit)]
      return lines.flatMap { $0.wrapped(to: max(1, size.columns - 2)) }
    }
    // How to leave is of more use than how to make a webhook, which is said again where one is asked for.
    let whole = wrapped(about)
    let shown = whole.count <= size.rows ? whole : wrapped([])
    for (row, line) in zip(0..<size.rows, shown) {
      canvas.draw(line, at: Point(column: 1, row: row), width: size.columns - 1)
    }
    if let notice = state.notice, size.rows > 1 {
      let width = size.columns - 2
      let text = notice.words(wording, width: width).truncated(to: width, ellipsis: presentation.glyphs.ellipsis)
      canvas.draw(presentation.line(text, .error), at: Point(column: 1, row: size.rows - 1), width: size.columns - 1)
    }
    return canvas
  }

  private func keys(_ command: Command) -> StyledLine {
    let keys = state.keyMap.hintedKeys(of: command, in: .welcome).map { "\($0)" } ?? ""
    return StyledLine([
      state.presentation.span(keys, .key), state.presentation.span("  " + state.wording.command(command)),
    ])
  }
}
