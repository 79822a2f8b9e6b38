import CalendarModel

extension Listing {
  /// Replaces titles and places. The rows stay where they are.
  mutating func mask(with mask: String) {
    reading.events = reading.events.map { $0.masked(with: mask) }
    reading.waiting = reading.waiting.map { $0.masked(with: mask) }
    reading.next = reading.next?.masked(with: mask)
    overlaps = overlaps.mapValues { $0.map { $0.masked(with: mask) } }
    reading.sections = reading.sections.map { $0.masked(with: mask) }
    days = days.map { day in
      AgendaDay(date: day.date, entries: day.entries.map { $0.masked(with: mask) })
    }
  }
}

extension DayEntry {
  fileprivate func masked(with mask: String) -> DayEntry {
    DayEntry(summary: summary.masked(with: mask), day: day, span: span, hours: hours)
  }
}

extension EventSummary {
  fileprivate func masked(with mask: String) -> EventSummary {
    var event = self
    event.name = mask
    event.place = place.map { _ in mask }
    return event
  }
}
