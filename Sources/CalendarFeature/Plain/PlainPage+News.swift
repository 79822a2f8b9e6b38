extension PlainPage {
  /// All of it.
  public var whole: [String] { [heading] + lines.map(\.words) + [position, notice].compactMap(\.self) }

  /// What is to be said of it to somebody who heard another page last: all of a new one; of one that was heard before, which is
  /// `known`, what is different, and where the person is.
  public func news(since last: PlainPage?, known: PlainPage?) -> [String] {
    guard let last, let known, goesOn(last, known) else { return whole }
    let isBack = last.place != place
    let told = lines.indices.filter { index in
      let isOld = isList ? lines[index] == known.lines[index] : known.lines.contains(lines[index])
      return !isOld || (index == selected && (isBack || selected != known.selected))
    }
    let news = (isBack ? [heading] : []) + told.map { lines[$0].words } + [notice].compactMap(\.self)
    return news.isEmpty ? [selected.map { lines[$0].words } ?? heading] : news
  }

  /// Whether it says nothing that another does not say.
  public func addsNothing(to other: PlainPage) -> Bool {
    place == other.place && lines == other.lines && selected == other.selected
      && (notice == nil || notice == other.notice)
  }

  /// Whether the person knows it well enough to be told of what is different alone: a list of the same entries, and an event or a box
  /// in which they are or to which they come back from a box.
  private func goesOn(_ last: PlainPage, _ known: PlainPage) -> Bool {
    if isList { return known.lines.map(\.choice) == lines.map(\.choice) }
    return last.place == place || last.place.isOverlay && !place.isOverlay
  }

  private var isList: Bool { lines.contains { $0.number != nil } }
}

extension PlainPage.Place {
  fileprivate var isOverlay: Bool {
    if case .overlay = self { true } else { false }
  }
}
