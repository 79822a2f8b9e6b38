/// A part of a canvas.
public struct Rect: Hashable, Sendable {
  /// Its top left place.
  public var origin: Point

  /// How far it reaches to the right and down.
  public var size: Size

  /// The area of a size that begins at a place.
  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// The area given by its four figures.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(origin: Point(column: column, row: row), size: Size(columns: columns, rows: rows))
  }

  /// Whether a place is in it.
  public func contains(_ point: Point) -> Bool {
    let (column, row) = (
      point.column.subtractingReportingOverflow(origin.column), point.row.subtractingReportingOverflow(origin.row)
    )
    return !column.overflow && !row.overflow && 0..<size.columns ~= column.partialValue
      && 0..<size.rows ~= row.partialValue
  }

  /// The columns of the rectangle that a line of `limit` columns has.
  func columns(within limit: Int) -> Range<Int> { Self.overlap(of: origin.column, size.columns, within: limit) }

  /// The rows of the rectangle that a canvas of `limit` rows has.
  func rows(within limit: Int) -> Range<Int> { Self.overlap(of: origin.row, size.rows, within: limit) }

  private static func overlap(of start: Int, _ length: Int, within limit: Int) -> Range<Int> {
    let (end, overflow) = start.addingReportingOverflow(length)
    let lower = min(max(start, 0), limit)
    return lower..<max(lower, min(overflow ? .max : end, limit))
  }
}
