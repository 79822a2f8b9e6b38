public import Canvas

extension CalendarState {
  /// The whole screen as a picture.
  public func draw() -> Canvas {
    var canvas = Canvas(size: size)
    let layout = ScreenLayout(size)
    if let row = layout.header {
      canvas.draw(HeaderView(self).draw(width: size.columns), at: Point(column: 0, row: row))
    }
    for row in layout.rules {
      canvas.horizontalRule(
        at: Point(column: 0, row: row), length: size.columns, character: presentation.glyphs.rule,
        style: theme.style(.rule))
    }
    canvas.draw(body(layout.body.size), at: layout.body.origin)
    if let row = layout.footer {
      canvas.draw(FooterView(self).draw(width: size.columns), at: Point(column: 0, row: row))
    }
    return canvas
  }

  /// What text about the event depends on.
  var presentation: Presentation { Presentation(wording: wording, theme: theme, now: now, zone: zone.timeZone) }

  private func body(_ size: Size) -> Canvas {
    let lines = showsHelp ? HelpView(self).lines[...] : DetailView(self).lines.dropFirst(detail.scroll)
    var canvas = Canvas(size: size)
    for (row, line) in zip(0..<size.rows, lines) {
      canvas.draw(line, at: Point(column: 1, row: row), width: size.columns - 1)
    }
    return canvas
  }
}
