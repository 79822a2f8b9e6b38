extension Canvas {
  /// A part of a picture that stands for something. The canvas does not know what it is of; whoever marked it does.
  struct Area: Sendable {
    var rect: Rect
    var meaning: any Sendable
  }

  /// Says what a part of the picture stands for. It lies above what was said of the same place before, and goes with the picture when that
  /// is drawn onto another.
  public mutating func mark(_ rect: Rect, as meaning: any Sendable) {
    let (columns, rows) = (rect.columns(within: size.columns), rect.rows(within: size.rows))
    guard !columns.isEmpty, !rows.isEmpty else { return }
    let seen = Rect(column: columns.lowerBound, row: rows.lowerBound, columns: columns.count, rows: rows.count)
    areas.append(Area(rect: seen, meaning: meaning))
  }

  /// What a place of the picture stands for; nil where it is nothing, or nothing of that type.
  public func meaning<Meaning>(at point: Point, as type: Meaning.Type = Meaning.self) -> Meaning? {
    areas.last { $0.rect.contains(point) }?.meaning as? Meaning
  }

  /// Takes the marks of a canvas that is drawn onto this one.
  mutating func takeMarks(of other: Canvas, at point: Point) {
    for area in other.areas {
      let origin = Point(column: area.rect.origin.column &+ point.column, row: area.rect.origin.row &+ point.row)
      mark(Rect(origin: origin, size: area.rect.size), as: area.meaning)
    }
  }
}

extension Canvas: Hashable {
  /// Whether two canvases show the same. What their parts stand for is not seen.
  public static func == (left: Canvas, right: Canvas) -> Bool {
    left.size == right.size && left.cursor == right.cursor && left.cells == right.cells
  }

  /// Hashes what is seen.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(size)
    hasher.combine(cursor)
    hasher.combine(cells)
  }
}
