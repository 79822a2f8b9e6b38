extension CalendarState {
  /// Where the parts of the screen are.
  var layout: ScreenLayout { ScreenLayout(size, panes: panes, hasHeaderRule: !drawsOwnRule) }

  /// What is on top, and so what keys mean.
  public var context: KeyContext {
    if account == nil { return .welcome }
    guard focus == .detail, let detail else { return KeyContext(view) }
    return detail.showsRawFields ? .rawFields : .detail
  }

  /// Whether the list draws a rule below headings of its own.
  private var drawsOwnRule: Bool { panes == .list && (view == .week || view == .month) }

  private var panes: ScreenLayout.Panes {
    guard detail != nil || view == .agenda else { return .list }
    if focus == .detail, isDetailZoomed || view != .agenda { return .detail }
    guard view == .agenda, showsDetail else { return focus == .detail ? .detail : .list }
    return .both(focus: focus)
  }
}
