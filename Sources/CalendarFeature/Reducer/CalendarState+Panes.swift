import CalendarModel
import Canvas
import Wording

extension CalendarState {
  /// Opens the event that the cursor is on: its pane takes the keys, and on a narrow screen the whole of it.
  mutating func openSelected() -> [Effect] {
    guard let instance = cursor.instance else {
      notice = .nothingSelected
      return []
    }
    isCursorMoved = true
    focus = .detail
    guard detail?.instance != instance else { return loadDetail() }
    detail = DetailPane(instance)
    return [.recall(instance)] + loadDetail()
  }

  /// Gives the keys to the other pane.
  mutating func turnPane() -> [Effect] { focus == .list ? openSelected() : leaveDetail() }

  /// Gives the keys back to the list.
  mutating func leaveDetail() -> [Effect] {
    if detail?.showsRawFields == true {
      detail?.showsRawFields = false
      detail?.scroll = 0
      return []
    }
    let wasZoomed = isDetailZoomed
    focus = .list
    isDetailZoomed = false
    guard wasZoomed else { return [] }
    cursorRow = rowThatShowsNow
    return readWanted(at: cursor.day)
  }

  /// Shows the event beside the list, or gives the list the whole screen.
  mutating func toggleDetail() -> [Effect] {
    showsDetail.toggle()
    return showsDetail ? settle() : []
  }

  /// Shows the fields as the portal sent them, which lists do not keep, or the event again.
  mutating func toggleRawFields() -> [Effect] {
    guard let loaded = detail?.loaded, !loaded.rawFields.isEmpty || !fetching.isForbidden else {
      notice = .nothingLoaded
      return []
    }
    focus = .detail
    detail?.showsRawFields.toggle()
    detail?.scroll = 0
    return loaded.rawFields.isEmpty && detail?.showsRawFields == true ? loadDetail(isWanted: true) : []
  }

  /// Moves by a page, or the event by some lines.
  mutating func scroll(_ command: Command) -> [Effect] {
    if focus == .list {
      switch command {
      case .pageDown: return moveEvents(max(1, listRows - 1))
      case .pageUp: return moveEvents(-max(1, listRows - 1))
      case .top: return moveEvents(-agendaLines.lines.count)
      case .bottom: return moveEvents(agendaLines.lines.count)
      default: break
      }
    }
    let rows = layout.detail?.size.rows ?? 1
    let lines =
      switch command {
      case .scrollDown: 1
      case .scrollUp: -1
      case .halfPageDown: max(1, rows / 2)
      case .halfPageUp: -max(1, rows / 2)
      case .pageDown: max(1, rows - 1)
      case .pageUp: -max(1, rows - 1)
      case .bottom: lastScroll
      default: -lastScroll
      }
    scrollDetail(by: lines)
    return []
  }

  mutating func keepScrollInRange() { scrollDetail(by: 0) }

  mutating func scrollDetail(by lines: Int) {
    guard let scroll = detail?.scroll else { return }
    layOutDetail()
    let last = lastScroll
    detail?.scroll = min(max(scroll + lines, 0), last)
  }
}
