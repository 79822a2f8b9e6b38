/// Everything a portal stores: people, calendars, events.
///
/// Events keep what was typed; what a caller gets to see of it, and in which types, is decided on the wire.
public struct World: Sendable {
  var people: [Person] = []
  var calendars: [CalendarSection] = []
  var events: [Event] = []
  var absences: [Absence] = []

  /// A portal in which nobody has planned anything.
  public init() {}

  func person(_ id: Person.ID) -> Person? { people.first { $0.id == id } }

  func calendar(_ id: CalendarSection.ID) -> CalendarSection? { calendars.first { $0.id == id } }

  /// The calendar that invitations to a person land in.
  func defaultCalendar(of person: Person.ID) -> CalendarSection? {
    calendars.first { $0.type == .user && $0.owner == person }
  }

  /// One person's copy of an event, by its own id.
  func row(_ id: Int) -> Row? {
    events.lazy.compactMap { rows(of: $0).first { $0.id == id } }.first
  }

  /// All the copies of an event: the host's, whose id is the event's, then one a guest. A plain event has one.
  func rows(of event: Event) -> [Row] {
    let main = Row(
      id: event.id, parentID: event.parentID, event: event, owner: calendar(event.calendar)?.owner ?? 0,
      calendar: event.calendar, answer: event.meeting == nil ? nil : .organiser, reminders: event.reminders)
    let guests = (event.meeting?.guests ?? []).enumerated().map { position, guest in
      Row(
        id: event.id + 1 + position, parentID: event.id, event: event, owner: guest.person,
        calendar: guest.calendar ?? defaultCalendar(of: guest.person)?.id ?? 0, answer: guest.answer,
        reminders: guest.reminders ?? event.reminders)
    }
    return [main] + guests
  }

  /// Every copy of every event in a calendar's type and owner, in the order of the table and of no date.
  func rows(type: CalendarType, owner: Int) -> [Row] {
    events.filter { !$0.isDeleted }.flatMap { event in
      rows(of: event).filter { row in
        guard let calendar = calendar(row.calendar) else { return false }
        return calendar.type == type && (type == .user ? row.owner : calendar.owner) == owner
      }
    }
  }
}
