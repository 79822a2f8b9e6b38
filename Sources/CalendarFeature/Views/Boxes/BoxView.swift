public import Canvas

/// A frame with lines in it, to lie over the calendar. It is as large as its lines need, within a limit.
public struct BoxView {
  /// What stands in the upper edge.
  public var title: String
  /// What is in it.
  public var lines: [StyledLine]
  /// What stands in the lower edge.
  public var footer: String
  /// The line that stays to be seen where not all fit.
  public var selected: Int?
  /// Where the terminal's cursor stands, counted in lines and their columns; nil hides it.
  public var cursor: Point?
  /// What lines stand for to the mouse, by their places.
  var targets: [Int: MouseTarget] = [:]
  private let presentation: Presentation

  /// Makes a box.
  public init(
    title: String, lines: [StyledLine], footer: String = "", selected: Int? = nil, cursor: Point? = nil,
    presentation: Presentation
  ) {
    self.title = title
    self.lines = lines
    self.footer = footer
    self.selected = selected
    self.cursor = cursor
    self.presentation = presentation
  }

  /// The box as a picture, no larger than the limit.
  public func draw(within limit: Size) -> Canvas {
    let needed = max(lines.map(\.width).max() ?? 0, title.displayWidth, footer.displayWidth) + 4
    let inner = max(0, min(lines.count + 2, limit.rows) - 2)
    let window = ScrollWindow.rows(of: lines.count, height: inner, showing: selected.map { $0..<$0 + 1 })
    var canvas = Canvas(columns: min(needed, limit.columns), rows: min(inner + 2, limit.rows))
    let glyphs = presentation.glyphs
    drawEdge(glyphs.topLeft, glyphs.topRight, presentation.span(title, .title), row: 0, on: &canvas)
    canvas.mark(Rect(origin: .zero, size: canvas.size), as: MouseTarget.page)
    for (row, index) in zip(1..., window) {
      draw(lines[index], row: row, on: &canvas)
      guard let target = targets[index] else { continue }
      canvas.mark(Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1), as: target)
    }
    if canvas.size.rows > 1 {
      drawEdge(
        glyphs.bottomLeft, glyphs.bottomRight, presentation.span(footer, .muted), row: canvas.size.rows - 1, on: &canvas
      )
    }
    if let cursor, window.contains(cursor.row) {
      let column = min(max(0, cursor.column) + 2, max(0, canvas.size.columns - 2))
      canvas.cursor = Point(column: column, row: cursor.row - window.lowerBound + 1)
    }
    return canvas
  }

  private func drawEdge(_ left: String, _ right: String, _ text: StyledLine.Span, row: Int, on canvas: inout Canvas) {
    let style = presentation.theme.style(.rule)
    let width = canvas.size.columns
    canvas.horizontalRule(
      at: Point(column: 0, row: row), length: width, character: presentation.glyphs.rule, style: style)
    if !text.text.isEmpty, width > 4 {
      let fitted = text.text.truncated(to: width - 4, ellipsis: presentation.glyphs.ellipsis)
      canvas.draw(" \(fitted) ", at: Point(column: 1, row: row), style: text.style)
    }
    canvas.draw(left, at: Point(column: 0, row: row), style: style)
    canvas.draw(right, at: Point(column: width - 1, row: row), style: style)
  }

  private func draw(_ line: StyledLine, row: Int, on canvas: inout Canvas) {
    let width = canvas.size.columns
    let rule = String(presentation.glyphs.verticalRule)
    let style = presentation.theme.style(.rule)
    canvas.draw(rule, at: Point(column: 0, row: row), style: style)
    canvas.draw(line, at: Point(column: 2, row: row), width: max(0, width - 4))
    canvas.draw(rule, at: Point(column: width - 1, row: row), style: style)
  }
}
