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
    let lines = bodyLines
    canvas.draw(body(lines, layout.body.size), at: layout.body.origin)
    if let row = layout.footer {
      let footer = FooterView(self, hiddenLines: lines.count - layout.body.size.rows)
      canvas.draw(footer.draw(width: size.columns), at: Point(column: 0, row: row))
    }
    return canvas
  }

  /// What text about the event depends on.
  var presentation: Presentation { Presentation(wording: wording, theme: theme, now: now, zone: zone.timeZone) }

  /// What the body would show if it were high enough.
  var bodyLines: [StyledLine] { helpScroll == nil ? DetailView(self).lines : HelpView(self).lines }

  /// How many of these lines are above the body.
  var scroll: Int { helpScroll ?? detail.scroll }

  /// The scroll at which the last line is the body's last row.
  var lastScroll: Int { max(0, bodyLines.count - ScreenLayout(size).body.size.rows) }

  private func body(_ lines: [StyledLine], _ size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    for (row, line) in zip(0..<size.rows, lines.dropFirst(scroll)) {
      canvas.draw(line, at: Point(column: 1, row: row), width: size.columns - 1)
    }
    return canvas
  }
}
