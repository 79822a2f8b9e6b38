extension Canvas {
  /// Writes text on one row.
  ///
  /// The text is cut at `width` columns and at the canvas's edges; a wide character that an edge would halve becomes a
  /// space. Line breaks and tabs are drawn as spaces.
  /// - Returns: how many columns the text took, so that `point.column` plus it is where the next text goes.
  @discardableResult
  public mutating func draw(_ text: String, at point: Point, style: Style = .plain, width: Int? = nil) -> Int {
    guard (0..<size.rows).contains(point.row), point.column < size.columns else { return 0 }
    let (room, overflow) = size.columns.subtractingReportingOverflow(point.column)
    let limit = max(0, min(overflow ? .max : room, width ?? .max))
    var used = 0
    for unit in TextUnits(text) {
      guard used < limit else { break }
      let fits = unit.columns <= limit - used
      place(fits ? unit : .space, column: point.column + used, row: point.row, style: style)
      used += fits ? unit.columns : 1
    }
    return used
  }

  /// Copies another canvas onto this one. What does not fit is cut off; its cursor and its marks come with it.
  public mutating func draw(_ other: Canvas, at point: Point) {
    let area = Rect(origin: point, size: other.size)
    let columns = area.columns(within: size.columns)
    for row in area.rows(within: size.rows) where !columns.isEmpty {
      let source = Array(other.row(row - point.row))
      var column = columns.lowerBound
      while column < columns.upperBound {
        let cell = source[column - point.column]
        let fits = !cell.isContinuation && cell.columns <= columns.upperBound - column
        let unit = fits ? TextUnit(cell) : .space
        put(unit, column: column, row: row, style: cell.style)
        column += unit.columns
      }
    }
    if let cursor = other.cursor {
      let moved = Point(column: point.column &+ cursor.column, row: point.row &+ cursor.row)
      if other.contains(cursor), contains(moved) { self.cursor = moved }
    }
    takeMarks(of: other, at: point)
  }

  /// Fills an area with a character that takes one column; anything else fills it with spaces.
  public mutating func fill(_ area: Rect, with character: Character = " ", style: Style = .plain) {
    let units = Array(TextUnits(String(character)))
    let unit = units.count == 1 && units[0].columns == 1 ? units[0] : .space
    for row in area.rows(within: size.rows) {
      for column in area.columns(within: size.columns) {
        put(unit, column: column, row: row, style: style)
      }
    }
  }

  /// Changes how an area looks and leaves its text. A wide character at its edge is changed as a whole.
  public mutating func restyle(_ area: Rect, _ change: (inout Style) -> Void) {
    let columns = area.columns(within: size.columns)
    for row in area.rows(within: size.rows) where !columns.isEmpty {
      let line = row * size.columns
      var first = line + columns.lowerBound
      var end = line + columns.upperBound
      if cells[first].isContinuation { first -= 1 }
      if columns.upperBound < size.columns, cells[end].isContinuation { end += 1 }
      for index in first..<end { change(&cells[index].style) }
    }
  }

  /// Draws a line to the right.
  public mutating func horizontalRule(
    at point: Point, length: Int, character: Character = "─", style: Style = .plain
  ) {
    fill(Rect(origin: point, size: Size(columns: length, rows: 1)), with: character, style: style)
  }

  /// Draws a line downwards.
  public mutating func verticalRule(at point: Point, length: Int, character: Character = "│", style: Style = .plain) {
    fill(Rect(origin: point, size: Size(columns: 1, rows: length)), with: character, style: style)
  }

  /// Puts a unit that may begin left of the canvas: what is seen of a halved one is a space.
  private mutating func place(_ unit: TextUnit, column: Int, row: Int, style: Style) {
    if column >= 0 {
      put(unit, column: column, row: row, style: style)
    } else if column + unit.columns > 0 {
      put(.space, column: 0, row: row, style: style)
    }
  }
}
