import CalendarModel
import Canvas
import Wording

extension CalendarState {
  /// Looks for a text, anew at each character.
  mutating func look(for field: TextField, from origin: Cursor) -> [Effect] {
    overlay = .search(field, origin: origin)
    guard !field.text.isEmpty else {
      search = Search("", origin: origin)
      return goBack(to: origin)
    }
    search = Search(field.text, origin: origin)
    return [.find(field.text)]
  }

  /// Takes what was found, unless something else is looked for by now, and puts the cursor on the first hit.
  mutating func take(_ hits: [InstanceID], of text: String) -> [Effect] {
    guard search?.text == text, let origin = search?.origin else { return [] }
    let keys = search?.keys ?? []
    search?.keys = []
    search?.hits = hits
    guard let hit = search?.hit(from: origin.day) else {
      if !isSearching { tell(.notFound(text)) }
      return goBack(to: origin)
    }
    return keys.reduce(into: go(to: hit)) { $0 += press($1) }
  }

  /// Keeps a key that comes before the hits of a search whose field is closed, to press it once there are some; whether it does. Where
  /// there are none, it is dropped: the event that stands there is not meant.
  mutating func keepForHits(_ key: Key) -> Bool {
    guard search?.isPending == true else { return false }
    switch keyMap.command(for: key, in: context) {
    case .back, .interrupt, .suspend, .redraw: return false
    default: search?.keys.append(key)
    }
    return true
  }

  /// Ends the typing. The hits stay, to be walked.
  mutating func endSearch() {
    overlay = nil
    if search?.text.isEmpty == true { search = nil }
    if let search, search.hits?.isEmpty == true { notice = .notFound(search.text) }
  }

  /// Gives the search up and goes back to where it began.
  mutating func dropSearch(_ origin: Cursor) -> [Effect] {
    overlay = nil
    search = nil
    return cursor == origin ? [] : goBack(to: origin)
  }

  /// Puts the cursor where the search began, or next to what was there and is not any more.
  private mutating func goBack(to origin: Cursor) -> [Effect] {
    cursor = origin
    keepCursor()
    return moved()
  }

  /// Puts the cursor on the next hit, or the one before.
  mutating func walkHits(backwards: Bool) -> [Effect] {
    guard let search else {
      notice = .noSearch
      return []
    }
    guard let hit = neighbour(among: search.hits ?? [], backwards: backwards) else {
      notice = .notFound(search.text)
      return []
    }
    return go(to: hit)
  }
}
