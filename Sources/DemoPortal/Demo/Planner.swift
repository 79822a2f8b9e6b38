import Foundation

/// Fills a world with events placed relative to a day, so that the demo reads like a calendar.
struct Planner {
  let today: CivilDay
  let moscow = TimeZone(identifier: "Europe/Moscow") ?? .gmt
  /// People and calendars, without events.
  let world: World

  @EventList private var plans: [Event] {
    todaysEvents
    tomorrow
    series
    comingDays
    travel
    personalLife
    past
    sharedCalendars
    colleagues
  }

  /// All the plans, each with the booking of its room.
  var everything: [Event] {
    plans.flatMap { event in
      guard case .room(let room, let id) = event.place else { return [event] }
      var booking = Event(
        id: id, calendar: room, creator: event.creator, name: world.person(event.creator)?.fullName ?? event.name,
        when: event.when, created: event.created)
      booking.parentID = event.id
      booking.recurrence = event.recurrence
      return [event, booking]
    }
  }

  /// An event; plain unless there are guests.
  ///
  /// - Parameters:
  ///   - id: The id of the host's copy; the guests' copies take the ids after it.
  ///   - name: What it is called.
  ///   - when: Its time, or that of a series' first occurrence.
  ///   - calendar: Where it lies; by default its host's first calendar.
  ///   - host: Who made it.
  ///   - guests: Their answers, in the order of the attendee list.
  ///   - shape: Sets the rest.
  /// - Returns: The event, made some weeks ago.
  func event(
    _ id: Int, _ name: String, _ when: When, in calendar: CalendarSection.ID? = nil, host: Person.ID = DemoWorld.me,
    guests: KeyValuePairs<Person.ID, MeetingAnswer>? = nil, _ shape: (inout Event) -> Void = { _ in }
  ) -> Event {
    let section = calendar ?? world.defaultCalendar(of: host)?.id ?? 0
    let created = WallTime(today - 20 - id % 17, 9 + id % 8, id % 60, id * 7 % 60)
    var event = Event(id: id, calendar: section, creator: host, name: name, when: when, created: created)
    if let guests {
      event.meeting = Meeting(host: host, guests: guests.map { Meeting.Guest(person: $0, answer: $1) })
    }
    shape(&event)
    return event
  }
}

/// Lists events one under the other.
@resultBuilder enum EventList {
  static func buildExpression(_ event: Event) -> [Event] { [event] }
  static func buildExpression(_ events: [Event]) -> [Event] { events }
  static func buildPartialBlock(first: [Event]) -> [Event] { first }
  static func buildPartialBlock(accumulated: [Event], next: [Event]) -> [Event] { accumulated + next }
}

extension Planner {
  /// How many days from today the n-th workday after it is, or before it where n is negative.
  func workday(_ n: Int) -> Int {
    var days = 0
    var left = abs(n)
    while left > 0 {
      days += n < 0 ? -1 : 1
      if Weekday.workdays.contains((today + days).weekday) { left -= 1 }
    }
    return days
  }

  /// How many days from today a weekday is, in a week so many weeks from this one.
  func weekday(_ weekday: Weekday, week: Int = 0) -> Int {
    weekday.rawValue - today.weekday.rawValue + week * 7
  }

  /// A time of so many minutes by the clocks of Moscow, held in another zone where one is given.
  func at(
    _ hour: Int, _ minute: Int = 0, day: Int = 0, minutes: Int, heldIn zone: String? = nil
  ) -> When {
    let start = WallTime(today + day, hour, minute)
    let zone = zone.flatMap { TimeZone(identifier: $0) } ?? moscow
    let there = start + (-start.offset(in: moscow))
    let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(there.seconds)))
    return When(
      start: there + offset, end: there + (offset + minutes * 60), startZone: zone, endZone: zone)
  }

  /// A time by the clocks of a zone.
  func local(_ hour: Int, _ minute: Int = 0, day: Int, minutes: Int, in zone: String) -> When {
    let start = WallTime(today + day, hour, minute)
    let zone = TimeZone(identifier: zone) ?? moscow
    return When(start: start, end: start + minutes * 60, startZone: zone, endZone: zone)
  }

  /// Whole days.
  func allDay(_ day: Int, days: Int = 1) -> When {
    When(
      start: WallTime(today + day), end: WallTime(today + (day + days - 1)), startZone: moscow, endZone: moscow,
      isAllDay: true)
  }
}

extension Event {
  /// Has the event held in a room, and the room booked for it.
  mutating func take(room: CalendarSection.ID) { place = .room(room, booking: id + 2000) }
}
