import Canvas
import Wording

/// What is said to those who have no account yet.
struct WelcomeView {
  let state: CalendarState

  init(_ state: CalendarState) { self.state = state }

  func draw(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    let (wording, presentation) = (state.wording, state.presentation)
    let lines =
      [
        presentation.line("b24cal", .title), StyledLine(), presentation.line(wording.noAccountYet), keys(.demo),
        keys(.newAccount), StyledLine(),
      ]
      + wording.aboutWebhooks.map { presentation.line($0, .muted) } + [StyledLine(), keys(.quit)]
    let wrapped = lines.flatMap { $0.wrapped(to: max(1, size.columns - 2)) }
    for (row, line) in zip(0..<size.rows, wrapped) {
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
