import CalendarModel
import Canvas

extension CalendarState {
  /// Does what a click means where it was made: what is clicked on is chosen, and a row that is chosen already is opened.
  mutating func click(_ point: Point) -> [Effect] {
    hasPressedKey = true
    guard answering.leaving == nil, let target: MouseTarget = draw().meaning(at: point) else { return [] }
    notice = nil
    if isSearching { endSearch() }
    // What is seen is meant, and not what is still to be found.
    if search?.isPending == true { search = nil }
    switch target {
    case .row(let place): return select(place, row: point.row)
    case .day(let day): return select(day)
    case .detail: return focus == .list ? openSelected() : []
    case .keys(let keys): return keys.reduce(into: []) { $0 += press($1) }
    case .line(let line): return choose(row: line)
    case .outside: overlay = nil
    case .list, .page: break
    }
    return []
  }

  /// Does what turning the wheel means over what it was turned: so many steps down, or up where negative.
  ///
  /// A list goes on by events, or a month by weeks, with the cursor; the event scrolls and leaves the keys to whom they are given.
  mutating func turnWheel(_ steps: Int, at point: Point) -> [Effect] {
    hasPressedKey = true
    let steps = min(max(steps, -100), 100)
    guard answering.leaving == nil, let target: MouseTarget = draw().meaning(at: point) else { return [] }
    notice = nil
    if let overlay { return turnWheel(steps, over: overlay) }
    switch target {
    case .detail: scrollDetail(by: 3 * steps)
    case .list, .row, .day:
      let effects = focusList()
      return effects + (view == .month ? go(to: cursor.day.adding(days: 7 * steps)) : moveEvents(steps))
    case .keys, .line, .page, .outside: break
    }
    return []
  }

  private mutating func turnWheel(_ steps: Int, over overlay: Overlay) -> [Effect] {
    switch overlay {
    case .help, .palette, .calendars, .answer, .busyTimes, .links:
      return (0..<abs(steps)).reduce(into: []) { effects, _ in effects += press(steps > 0 ? .down : .up) }
    case .sequence, .goTo, .search, .filter, .copy, .export: return []
    }
  }

  private mutating func select(_ place: Cursor, row: Int) -> [Effect] {
    let isAgain = focus == .list && cursor == place
    let effects = focusList()
    guard !isAgain else { return effects + (place.instance == nil ? [] : openSelected()) }
    cursor = place
    cursorRow = row - (layout.list?.origin.row ?? 0)
    return effects + moved()
  }

  private mutating func select(_ day: CivilDate) -> [Effect] {
    let isAgain = focus == .list && cursor.day == day
    let effects = focusList()
    guard isAgain else { return effects + go(to: day) }
    return view == .month ? show(.day) : []
  }

  /// Gives the keys to the list, where it is seen beside the event.
  private mutating func focusList() -> [Effect] {
    guard focus == .detail else { return [] }
    // Raw fields are left first.
    let effects = leaveDetail()
    return focus == .detail ? effects + leaveDetail() : effects
  }
}
