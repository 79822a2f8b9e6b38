/// An answer as the portal stores it.
enum MeetingAnswer: String, Sendable {
  case organiser = "H"
  case accepted = "Y"
  case declined = "N"
  case waiting = "Q"
}

/// What makes an event a meeting: a host and guests, with a copy each.
struct Meeting: Sendable {
  struct Guest: Sendable {
    var person: Person.ID
    var answer: MeetingAnswer
    /// The calendar it lies in, where that is not the person's first.
    var calendar: CalendarSection.ID?
    /// The guest's own reminders, where they differ from the host's.
    var reminders: [Reminder]?
  }

  var host: Person.ID
  var guests: [Guest]
  var notifiesHost = true
  var guestsMayInvite = false
  var hidesGuests = false
  var chat = 0

  var everybody: [Person.ID] { [host] + guests.map(\.person) }
}

/// One person's copy of an event.
struct Row: Sendable {
  let id: Int
  let parentID: Int
  let event: Event
  let owner: Int
  let calendar: CalendarSection.ID
  /// Nil for what is not a meeting.
  let answer: MeetingAnswer?
  let reminders: [Reminder]
}
