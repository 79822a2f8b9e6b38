/// How many columns and rows a screen, or a part of it, has. Never negative.
public struct Size: Hashable, Sendable {
  /// The width, in columns of one narrow character.
  public let columns: Int

  /// The height.
  public let rows: Int

  /// A size; what is negative counts as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// No room at all.
  public static let zero = Size(columns: 0, rows: 0)
}
