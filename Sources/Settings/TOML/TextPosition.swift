/// A place in a text, both counted from 1.
public struct TextPosition: Hashable, Comparable, Sendable {
  /// The line.
  public var line: Int
  /// The character of the line.
  public var column: Int

  /// Makes a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Whether one comes before the other.
  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
