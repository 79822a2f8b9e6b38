import Canvas

/// Where the parts of the screen are. A low terminal keeps the body and gives up the rest, the least needed first.
struct ScreenLayout: Equatable {
  let header: Int?
  let rules: [Int]
  let body: Rect
  let footer: Int?

  init(_ size: Size) {
    let rows = size.rows
    header = rows >= 3 ? 0 : nil
    footer = rows >= 2 ? rows - 1 : nil
    rules = (rows >= 5 ? [1] : []) + (rows >= 16 ? [rows - 2] : [])
    let top = rows >= 5 ? 2 : rows >= 3 ? 1 : 0
    let bottom = rows >= 16 ? rows - 2 : rows >= 2 ? rows - 1 : rows
    body = Rect(column: 0, row: top, columns: size.columns, rows: max(0, bottom - top))
  }
}
