extension Canvas: CustomStringConvertible {
  /// The text of each row, without the spaces at its end.
  public var lines: [String] {
    (0..<size.rows).map { index in
      var text = row(index).reduce(into: "") { $0 += $1.text }
      while text.unicodeScalars.last == " " { text.unicodeScalars.removeLast() }
      return text
    }
  }

  /// The picture that the canvas shows, without its styles.
  public var description: String { lines.joined(separator: "\n") }
}
