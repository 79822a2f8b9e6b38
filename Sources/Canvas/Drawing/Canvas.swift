/// A picture of a screen or of a part of one: rows of cells, as a value.
///
/// Whatever is drawn is made safe for a terminal first, and cut at the edges by display width, so a canvas is always a
/// rectangle that a terminal can show as it is.
public struct Canvas: Sendable {
  /// How large it is, for good.
  public let size: Size

  /// Where the terminal's cursor stands; nil hides it.
  public var cursor: Point?

  var cells: [Cell]

  var areas: [Area] = []

  /// An empty canvas.
  public init(size: Size, style: Style = .plain) {
    self.size = size
    cells = Array(repeating: .blank(style), count: size.columns * size.rows)
  }

  /// An empty canvas.
  public init(columns: Int, rows: Int, style: Style = .plain) {
    self.init(size: Size(columns: columns, rows: rows), style: style)
  }

  /// The cells of one row, from left to right; empty where there is no such row.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The cell at a place; nil where there is none.
  public subscript(point: Point) -> Cell? {
    guard contains(point) else { return nil }
    return cells[point.row * size.columns + point.column]
  }

  /// Whether there is such a place.
  public func contains(_ point: Point) -> Bool {
    (0..<size.columns).contains(point.column) && (0..<size.rows).contains(point.row)
  }

  /// Puts one unit of text at a place where it fits. Half of a wide character that it covers takes the other with it.
  mutating func put(_ unit: TextUnit, column: Int, row: Int, style: Style) {
    let first = row * size.columns + column
    let end = first + unit.columns
    if cells[first].isContinuation { cells[first - 1] = .blank(cells[first - 1].style) }
    if column + unit.columns < size.columns, cells[end].isContinuation { cells[end] = .blank(cells[end].style) }
    cells[first] = Cell(unit, style: style)
    for continuation in first + 1..<end { cells[continuation] = .continuation(style) }
  }
}
