import Canvas

/// Where the parts of the screen are. A low terminal keeps the body and gives up the rest, the least needed first.
struct ScreenLayout: Equatable {
  let header: Int?
  let rules: [Int]
  /// The list of days; nil where the event has the whole body.
  let list: Rect?
  /// The column between list and event.
  let divider: Int?
  /// The event; nil where the list has the whole body.
  let detail: Rect?
  let footer: Int?

  /// Which panes are wanted.
  enum Panes: Equatable {
    case list
    case detail
    /// Both, where there is room: narrower terminals show the one that takes the keys.
    case both(focus: CalendarState.Focus)
  }

  /// Lays out a screen. Without a rule below the header the list has that row too.
  init(_ size: Size, panes: Panes, hasHeaderRule: Bool = true) {
    let rows = size.rows
    header = rows >= 3 ? 0 : nil
    footer = rows >= 2 ? rows - 1 : nil
    rules = (rows >= 5 && hasHeaderRule ? [1] : []) + (rows >= 16 ? [rows - 2] : [])
    let top = rows >= 5 && hasHeaderRule ? 2 : rows >= 3 ? 1 : 0
    let bottom = rows >= 16 ? rows - 2 : rows >= 2 ? rows - 1 : rows
    let body = Rect(column: 0, row: top, columns: size.columns, rows: max(0, bottom - top))
    switch panes {
    case .both where size.columns >= 80:
      let left = Self.listWidth(of: size.columns)
      list = Rect(column: 0, row: top, columns: left, rows: body.size.rows)
      divider = left
      detail = Rect(column: left + 1, row: top, columns: size.columns - left - 1, rows: body.size.rows)
    case .list, .both(focus: .list):
      (list, divider, detail) = (body, nil, nil)
    case .detail, .both(focus: .detail):
      (list, divider, detail) = (nil, nil, body)
    }
  }

  /// The pane that takes the whole body, or the body where there are two.
  var body: Rect {
    switch (list, detail) {
    case (let list?, let detail?):
      Rect(
        column: list.origin.column, row: list.origin.row, columns: list.size.columns + 1 + detail.size.columns,
        rows: list.size.rows)
    case (let list?, nil): list
    case (nil, let detail?): detail
    case (nil, nil): Rect(column: 0, row: 0, columns: 0, rows: 0)
    }
  }

  /// Half each from 100 columns on; below that the detail is the first to give way.
  private static func listWidth(of columns: Int) -> Int {
    columns >= 100 ? (columns - 1) / 2 : 43 + (columns - 80) / 4
  }
}
