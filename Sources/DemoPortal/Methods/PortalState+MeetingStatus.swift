extension PortalState {
  /// `calendar.meeting.status.get`: the caller's answer, null without an invitation, an error for what is not a meeting.
  ///
  /// The event is not checked for permission, so it also answers for events the caller cannot see.
  func meetingStatus(_ call: Call) throws(Failure) -> Answer {
    let id = try required("eventId", of: call).intValue
    guard let row = world.row(id), !row.event.isDeleted, row.event.meeting != nil else {
      throw .calendar(wire(for: call).texts.noStatus, configuration.vintage)
    }
    return Answer(.optional(ownRow(of: row, call)?.answer?.rawValue))
  }

  /// `calendar.meeting.status.set`: always true, whatever it changed. The organiser stays the organiser.
  mutating func setMeetingStatus(_ call: Call) throws(Failure) -> Answer {
    let id = try required("eventId", of: call).intValue
    // PHP raises a TypeError for an array, and nobody catches it.
    guard let status = try required("status", of: call).text else { throw .internalServerError }
    guard let answer = MeetingAnswer(rawValue: status.uppercased()), answer != .organiser else {
      throw .calendar(wire(for: call).texts.invalid("status"), configuration.vintage)
    }
    guard let row = world.row(id), row.event.meeting != nil else { return Answer(true) }
    let person = call.caller.person.id
    let wasAccepted = ownRow(of: row, call)?.answer == .accepted
    world.set(answer, of: person, in: row.event.id)
    if answer == .accepted { accept(for: person, alongWith: row.event, wasAccepted: wasAccepted) }
    return Answer(true)
  }

  /// Accepting spreads from a series to its edited occurrences, and from an occurrence to a series not accepted yet.
  private mutating func accept(for person: Person.ID, alongWith event: Event, wasAccepted: Bool) {
    var series = event.id
    if let replaced = event.replaced {
      series = replaced.series
      if world.answer(of: person, in: series) == .accepted { return }
      world.set(.accepted, of: person, in: series)
    } else if wasAccepted || event.recurrence == nil {
      return
    }
    for other in world.events where other.replaced?.series == series { world.set(.accepted, of: person, in: other.id) }
  }

  private func ownRow(of row: Row, _ call: Call) -> Row? {
    let caller = call.caller.person.id
    return row.owner == caller ? row : world.rows(of: row.event).first { $0.owner == caller }
  }
}

extension World {
  func answer(of person: Person.ID, in event: Int) -> MeetingAnswer? {
    events.first { $0.id == event }.flatMap { rows(of: $0).first { $0.owner == person } }?.answer
  }

  mutating func set(_ answer: MeetingAnswer, of person: Person.ID, in event: Int) {
    guard let index = events.firstIndex(where: { $0.id == event }), var meeting = events[index].meeting else { return }
    for guest in meeting.guests.indices where meeting.guests[guest].person == person {
      meeting.guests[guest].answer = answer
    }
    events[index].meeting = meeting
  }
}
