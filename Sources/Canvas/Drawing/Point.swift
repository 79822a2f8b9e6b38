/// A place on a canvas, counted from 0 at the top left. It may lie outside of the canvas: what is drawn there is cut off.
public struct Point: Hashable, Sendable {
  /// How far from the left edge.
  public var column: Int

  /// How far from the top.
  public var row: Int

  /// The place in a column of a row.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// The top left place.
  public static let zero = Point(column: 0, row: 0)
}
