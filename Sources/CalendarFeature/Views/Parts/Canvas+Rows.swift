import Canvas

extension Canvas {
  /// Some of its rows.
  func rows(_ rows: Range<Int>) -> Canvas {
    var part = Canvas(columns: size.columns, rows: rows.count)
    part.draw(self, at: Point(column: 0, row: -rows.lowerBound))
    return part
  }
}
