public import Canvas

/// One line of text in pieces that look different.
public struct StyledLine: Equatable, Sendable {
  /// A piece of one look.
  public struct Span: Equatable, Sendable {
    /// The text.
    public var text: String
    /// How it looks.
    public var style: Style

    /// Makes a piece.
    public init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  /// The pieces, left to right.
  public var spans: [Span]

  /// Makes a line of pieces.
  public init(_ spans: [Span] = []) { self.spans = spans }

  /// Makes a line of one look.
  public init(_ text: String, _ style: Style = .plain) { spans = [Span(text, style)] }

  /// The text without its looks.
  public var text: String { spans.map(\.text).joined() }

  /// How many columns it takes.
  public var width: Int { text.displayWidth }

  /// The first scalars of its text, with `…` where there are more.
  func beginning(_ count: Int) -> StyledLine {
    guard spans.reduce(0, { $0 + $1.text.utf8.count }) > count else { return self }
    var room = count
    var kept: [Span] = []
    for span in spans {
      let scalars = span.text.unicodeScalars
      guard let end = scalars.index(scalars.startIndex, offsetBy: room, limitedBy: scalars.endIndex),
        end < scalars.endIndex
      else {
        room -= scalars.count
        kept.append(span)
        continue
      }
      return StyledLine(kept + [Span(String(scalars[..<end]) + "…", span.style)])
    }
    return self
  }

  /// One line after another.
  public static func + (left: StyledLine, right: StyledLine) -> StyledLine { StyledLine(left.spans + right.spans) }
}

extension Canvas {
  /// Draws a line of several looks, cut at `width` columns.
  public mutating func draw(_ line: StyledLine, at point: Point, width: Int) {
    var used = 0
    for span in line.spans where used < width {
      used += draw(
        span.text, at: Point(column: point.column + used, row: point.row), style: span.style, width: width - used)
    }
  }
}
