import CalendarModel
import Canvas
import Wording

extension CalendarState {
  /// Lays something over the calendar that is about the event that commands work on. The cursor stays on that, also where it is no
  /// longer what is next.
  mutating func lay(_ overlay: Overlay) -> [Effect] {
    isCursorMoved = true
    self.overlay = overlay
    return []
  }

  /// Gives a key to what lies on top.
  mutating func type(_ key: Key, into overlay: Overlay) -> [Effect] {
    if case .sequence(let start) = overlay { return press(key, after: start.keys) }
    if let command = commandAnywhere(key) { return perform(command) }
    switch overlay {
    case .sequence: return []
    case .help(let list): return type(key, into: list) { .help($0) }
    case .palette(let list): return type(key, into: list) { .palette($0) }
    case .goTo(let field): return typeDate(key, into: field)
    case .search(let field, let origin): return typeSearch(key, into: field, origin)
    case .filter: return typeFilter(key)
    case .calendars(let row): return typeCalendars(key, row: row)
    case .answer(let box): return type(key, into: box)
    case .busyTimes(let page): return type(key, into: page)
    case .copy: return typeCopy(key)
    case .links(let page): return type(key, into: page)
    case .export: return typeExport(key)
    }
  }

  /// Chooses a row of what lies on top.
  mutating func choose(row: Int) -> [Effect] {
    switch overlay {
    case .help, .palette:
      let entries = overlay.map(commands) ?? []
      overlay = nil
      return entries.indices.contains(row) ? run(entries[row]) : []
    case .calendars:
      overlay = .calendars(row: row)
      return press(" ")
    case .links(let page): return move(row - page.row, in: page)
    case .sequence, .goTo, .search, .filter, .answer, .busyTimes, .copy, .export, nil: return []
    }
  }

  /// Takes pasted text where text is typed; elsewhere no character of it means anything.
  mutating func paste(_ text: String) -> [Effect] {
    switch overlay {
    case .search(var field, let origin):
      field.insert(text)
      return look(for: field, from: origin)
    case .goTo(var field):
      field.insert(text)
      overlay = .goTo(field)
    case .sequence, .help, .palette, .filter, .calendars, .answer, .busyTimes, .copy, .links, .export, nil: break
    }
    return []
  }

  private mutating func typeDate(_ key: Key, into field: TextField) -> [Effect] {
    var field = field
    switch key {
    case .escape: overlay = nil
    case .enter:
      overlay = nil
      guard let day = date(field.text) else {
        if !field.text.isEmpty { notice = .noDate(field.text) }
        return []
      }
      return go(to: day)
    default: if field.take(key) { overlay = .goTo(field) }
    }
    return []
  }

  /// The day that a text means.
  func date(_ text: String) -> CivilDate? {
    DateWords(today: today, firstWeekday: firstWeekday).date(text, from: cursor.day)
  }

  private mutating func typeSearch(_ key: Key, into field: TextField, _ origin: Cursor) -> [Effect] {
    var field = field
    switch key {
    case .escape: return dropSearch(origin)
    case .enter:
      endSearch()
      return []
    default: return field.take(key) ? look(for: field, from: origin) : []
    }
  }

  private mutating func typeFilter(_ key: Key) -> [Effect] {
    let keys = [key] + CyrillicLayout.latinKeys(for: key)
    if keys.contains("c") {
      overlay = .calendars(row: 0)
    } else if let kind = EventFilter.Kind.allCases.first(where: { keys.contains(.character($0.key)) }) {
      listing.filter { filter in filter.kinds.formSymmetricDifference([kind]) }
      keepCursor()
    } else {
      overlay = nil
    }
    return []
  }

  private mutating func typeCalendars(_ key: Key, row: Int) -> [Effect] {
    let keys = [key] + CyrillicLayout.latinKeys(for: key)
    let choices = CalendarChoices(listing.reading)
    let last = max(0, choices.rows.count - 1)
    if keys.contains(where: { ["j", .down].contains($0) }) {
      overlay = .calendars(row: min(row + 1, last))
    } else if keys.contains(where: { ["k", .up].contains($0) }) {
      overlay = .calendars(row: max(row - 1, 0))
    } else if keys.contains(where: { [" ", .enter].contains($0) }) {
      guard choices.rows.indices.contains(row) else { return [] }
      let choice = choices.toggling(row)
      let isWider = !Set(choice.owners).isSubset(of: listing.reading.choice.owners)
      listing.choose(choice)
      keepCursor()
      return [.choose(choice)] + read(spanWanted ?? listing.span) + (isWider ? refresh(asksSurroundings: true) : [])
    } else {
      overlay = nil
    }
    return []
  }
}

extension EventFilter.Kind {
  /// The key that chooses it in the box.
  public var key: Character {
    switch self {
    case .mine: "m"
    case .accepted: "a"
    case .waiting: "w"
    case .declined: "d"
    }
  }
}

extension TextField {
  /// Takes a key as one types text. Returns whether it meant something.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace, .control("h"): deleteCharacter()
    case .control("w"): deleteWord()
    case .control("u"): clear()
    default: return false
    }
    return true
  }
}
