import CalendarModel

extension EventSummary {
  /// Replaces the title and the place.
  mutating func mask(with mask: String) {
    name = mask
    if place != nil { place = mask }
  }
}

extension AgendaReading {
  /// Replaces titles and places, and the names of calendars.
  mutating func mask(with mask: String) {
    for place in events.indices { events[place].mask(with: mask) }
    for place in waiting.indices { waiting[place].mask(with: mask) }
    next?.mask(with: mask)
    sections = sections.map { $0.masked(with: mask) }
  }
}
