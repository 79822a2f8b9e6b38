import CalendarModel

/// The calendars that there are to choose from, and which of them are shown.
struct CalendarChoices: Equatable {
  /// One of them.
  enum Row: Equatable {
    /// A calendar of those that are listed.
    case section(CalendarSection, isShown: Bool)
    /// All calendars of the company or of a group.
    case owner(CalendarOwner, isShown: Bool)
  }

  /// The person's own calendars, then the company's, then those of groups.
  let rows: [Row]
  private let choice: CalendarChoice

  init(_ reading: AgendaReading) {
    choice = reading.choice
    let choice = choice
    let known = Set(reading.groups.map { CalendarOwner.group($0) }).union(choice.owners)
    let owners = [.company] + known.filter { $0 != .company }.sorted { $0.id < $1.id }
    let own = reading.sections.filter { $0.kind == .user }.sorted { $0.id < $1.id }
      .map { Row.section($0, isShown: !choice.hidden.contains($0.id)) }
    rows = own + owners.map { .owner($0, isShown: choice.owners.contains($0)) }
  }

  /// The choice with one of them shown or hidden.
  func toggling(_ row: Int) -> CalendarChoice {
    var choice = choice
    switch rows[row] {
    case .section(let section, let isShown):
      if isShown { choice.hidden.insert(section.id) } else { choice.hidden.remove(section.id) }
    case .owner(let owner, let isShown):
      if isShown { choice.owners.removeAll { $0 == owner } } else { choice.owners.append(owner) }
    }
    return choice
  }
}
