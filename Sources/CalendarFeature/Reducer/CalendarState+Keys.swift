import CalendarModel
import Canvas
import Wording

extension CalendarState {
  /// Does what a key means: to what lies on top, else by the key map.
  mutating func press(_ key: Key) -> [Effect] {
    if answering.leaving != nil { return pressWhileLeaving(keyMap.command(for: key, in: context)) }
    guard let overlay else { return keepForHits(key) ? [] : press(key, after: []) }
    if !overlay.isSequence { notice = nil }
    return type(key, into: overlay)
  }

  /// Does what a key means after those that began a sequence, which it goes on with or ends.
  mutating func press(_ key: Key, after start: [Key]) -> [Effect] {
    let meaning = keyMap.meaning(of: key, after: start, in: context)
    overlay = nil
    // An answer can be taken back as long as the notice offers it.
    if !leadsToUndoing(meaning) { notice = nil }
    switch meaning {
    case .command(let command): return perform(command)
    case .start(let sequence): overlay = .sequence(sequence)
    case nil where start.isEmpty: notice = .unbound(KeySequence(key))
    case nil:
      if let command = commandAnywhere(key) { return perform(command) }
      if key != .escape { notice = .unbound(KeySequence(start + [key])) }
    }
    return []
  }

  private func leadsToUndoing(_ meaning: KeyMeaning?) -> Bool {
    switch meaning {
    case .command(let command): command == .undoAnswer
    case .start(let start): keyMap.continuations(of: start, in: context).contains { $0.command == .undoAnswer }
    case nil: false
    }
  }

  /// What a key means wherever one is, also where text is typed; nil for what is text there, or means something else.
  func commandAnywhere(_ key: Key) -> Command? {
    if case .character = key { return nil }
    let command = keyMap.command(for: key, in: .agenda)
    return [.redraw, .suspend, .interrupt].contains(command) ? command : nil
  }

  /// Does what a command says.
  mutating func perform(_ command: Command) -> [Effect] {
    if let obstacle = obstacle(to: command) {
      notice = .cannot(obstacle)
      return []
    }
    switch command {
    case .nextEvent: return moveEvents(1)
    case .previousEvent: return moveEvents(-1)
    case .nextDay: return moveDays(1)
    case .previousDay: return moveDays(-1)
    case .nextWeek: return go(to: cursor.day.adding(days: 7))
    case .previousWeek: return go(to: cursor.day.adding(days: -7))
    case .nextMonth: return go(to: cursor.day.adding(months: 1))
    case .previousMonth: return go(to: cursor.day.adding(months: -1))
    case .today: return goToNow()
    case .goTo: overlay = .goTo(TextField())
    case .nextChange: return goToChange()
    case .agenda: return show(.agenda)
    case .day, .openDay: return show(.day)
    case .week: return show(.week)
    case .month: return show(.month)
    case .open: return openSelected()
    case .otherPane: return turnPane()
    case .toggleDetail: return toggleDetail()
    case .waiting: return toggleWaiting()
    case .search: overlay = .search(TextField(), origin: cursor)
    case .nextHit: return walkHits(backwards: false)
    case .previousHit: return walkHits(backwards: true)
    case .filter: overlay = .filter
    case .calendars: overlay = .calendars(row: 0)
    case .clock: return turnClock()
    case .scrollDown, .scrollUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .top, .bottom: return scroll(command)
    case .answer: return beginAnswer()
    case .undoAnswer: return undoAnswer()
    case .busyTimes: return showBusyTimes()
    case .copy: return lay(.copy)
    case .link: return showLinks()
    case .export: return lay(.export)
    case .mask:
      isMasked.toggle()
      keepScrollInRange()
    case .refresh: return askAgain()
    case .rawFields: return toggleRawFields()
    case .help: overlay = .help(CommandList())
    case .palette: overlay = .palette(CommandList())
    case .back: return goBack()
    case .demo: return [.quit(.demo)]
    case .newAccount: return [.quit(.newAccount)]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return leave(.asked)
    case .interrupt: return leave(.interrupted)
    }
    return []
  }

  /// Asks the portal again, and what the person chose in the settings.
  private mutating func askAgain() -> [Effect] {
    guard !fetching.isForbidden else {
      notice = .notAsked
      return [.readPreferences]
    }
    // Somebody waits: what went wrong before does not count.
    fetching.failures = 0
    return loadDetail(isWanted: true) + refresh(asksSurroundings: true) + [.readPreferences]
  }

  /// Gives up what was last entered: a search, a filter, what waits, the event.
  private mutating func goBack() -> [Effect] {
    if focus == .detail { return leaveDetail() }
    if search != nil {
      search = nil
    } else if listing.filter.isOn {
      listing.filter { $0.kinds = [] }
      keepCursor()
    } else if listing.showsWaiting {
      return toggleWaiting()
    }
    return []
  }
}
