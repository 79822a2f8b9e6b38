import Canvas

extension StyledLine {
  /// The line broken into lines of at most `width` columns, at spaces where there are any.
  ///
  /// The text is wrapped as a whole and its looks are put back after: wrapping leaves out spaces at which it breaks and nothing
  /// else, so the characters of the lines are found again in order.
  func wrapped(to width: Int) -> [StyledLine] {
    if let style = spans.first?.style, spans.allSatisfy({ $0.style == style }) {
      return text.safeForTerminal().wrapped(to: width).map { StyledLine($0.isEmpty ? [] : [Span($0, style)]) }
    }
    let pieces = spans.map { Span($0.text.safeForTerminal(), $0.style) }
    var source = pieces.flatMap { piece in piece.text.map { ($0, piece.style) } }[...]
    return pieces.map(\.text).joined().wrapped(to: width).map { line in
      var spans: [Span] = []
      for character in line {
        source = source.drop { $0.0 != character }
        let style = source.popFirst()?.1 ?? .plain
        if spans.last?.style == style {
          spans[spans.count - 1].text.append(character)
        } else {
          spans.append(Span(String(character), style))
        }
      }
      return StyledLine(spans)
    }
  }
}
