import CalendarModel
import Canvas

extension CalendarState {
  /// Does what the number before something means.
  mutating func choose(_ choice: LineChoice) -> [Effect] {
    notice = nil
    switch choice {
    case .entry(let id): return open(id)
    case .day(let day): return go(to: day) + show(.day)
    case .now: return goToNow()
    case .row(let row): return choose(row: row)
    }
  }

  /// Opens an entry of the list that was said, unless it is no longer there. The page of the list stays where it is.
  private mutating func open(_ id: DayEntry.ID) -> [Effect] {
    overlay = nil
    if focus == .detail {
      focus = .list
      isDetailZoomed = false
    }
    guard listing.entry(id) != nil else {
      notice = .cannot(.gone)
      return []
    }
    let top = agendaWindow(agendaLines).top
    cursor = Cursor(day: id.day, instance: id.instance)
    if let line = agendaLines.cursorLine { cursorRow = line - top }
    return openSelected()
  }
}
