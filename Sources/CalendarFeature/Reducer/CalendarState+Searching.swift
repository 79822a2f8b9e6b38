import CalendarModel

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
    search?.hits = hits
    if notice == .cannot(.searching) { notice = nil }
    guard let hit = search?.hit(from: origin.day) else {
      if !isSearching { notice = .notFound(text) }
      return goBack(to: origin)
    }
    return go(to: hit)
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
