import CalendarModel
import Canvas

/// A description: its lines wrapped, its links numbered and listed below.
struct RichTextDocument {
  let text: RichText
  let presentation: Presentation

  init(_ text: RichText, presentation: Presentation) {
    self.text = text
    self.presentation = presentation
  }

  func lines(width: Int) -> [StyledLine] {
    guard !text.isEmpty else { return [] }
    let list = text.links.enumerated().flatMap { index, address in
      StyledLine([presentation.span("[\(index + 1)] ", .muted), presentation.span(address, .link)]).wrapped(to: width)
    }
    return text.lines.flatMap { lines(of: $0, width: width) } + (list.isEmpty ? [] : [StyledLine()] + list)
  }

  private func lines(of line: RichText.Line, width: Int) -> [StyledLine] {
    let margin = margin(line, width: width)
    let room = max(1, width - margin.first.width)
    return content(line).wrapped(to: room).enumerated().map { index, part in
      (index == 0 ? margin.first : margin.rest) + part
    }
  }

  /// What stands left of a line and of its continuations. Depth beyond what leaves half of the width is not drawn.
  private func margin(_ line: RichText.Line, width: Int) -> (first: StyledLine, rest: StyledLine) {
    let quotes = String(repeating: "\(presentation.glyphs.quote) ", count: min(line.quoteDepth, max(0, width / 8)))
    let nesting = String(repeating: "  ", count: min(max(0, line.listDepth - 1), max(0, width / 8)))
    let marker = line.marker.map { ($0 == "•" ? presentation.glyphs.bullet : $0) + " " }
    let column = line.listDepth > 0 ? max(2, marker?.displayWidth ?? 0) : 0
    let quote = presentation.span(quotes, .quote)
    return (
      StyledLine([quote, presentation.span(nesting + (marker ?? "").padded(to: column), .muted)]),
      StyledLine([quote, presentation.span(nesting + String(repeating: " ", count: column))])
    )
  }

  private func content(_ line: RichText.Line) -> StyledLine {
    StyledLine(
      line.runs.flatMap { run -> [StyledLine.Span] in
        var style = presentation.theme.style(line.isCode ? .code : line.quoteDepth > 0 ? .quote : .text)
        style.attributes.formUnion(Style.Attributes(run.emphasis))
        guard let link = run.link else { return [StyledLine.Span(run.text, style)] }
        let isAddress = text.links.indices.contains(link) && run.text == text.links[link]
        return [
          isAddress ? nil : StyledLine.Span(run.text, style), presentation.span(isAddress ? "" : " "),
          presentation.span("[\(link + 1)]", .link),
        ].compactMap(\.self)
      })
  }
}

extension Style.Attributes {
  /// The terminal's attributes for an emphasis.
  init(_ emphasis: RichText.Emphasis) {
    self = []
    if emphasis.contains(.bold) { insert(.bold) }
    if emphasis.contains(.italic) { insert(.italic) }
    if emphasis.contains(.underline) { insert(.underline) }
    if emphasis.contains(.strikethrough) { insert(.strikethrough) }
  }
}
