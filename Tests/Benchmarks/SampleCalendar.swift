import CalendarModel
import Foundation

/// A year of one person's events around a time, so many instances in all, the same at every call.
struct SampleCalendar {
  let user: UserID
  let now: Date
  let count: Int

  private let zone = EventZone(TimeZone(identifier: "Europe/Moscow") ?? .gmt)

  init(user: UserID, now: Date, count: Int) {
    self.user = user
    self.now = now
    self.count = count
  }

  /// The year in windows as the portal is asked for them.
  var windows: [DaySpan] {
    let today = WallClock(now, in: .gmt).date
    return DaySpan(today.adding(days: -182), today.adding(days: 182)).parts(of: ListRequest.windowLength)
  }

  /// What the portal tells of a window: all that has a day in it.
  func lists(_ window: DaySpan) -> PortalLists {
    let start = windows[0].first.dayNumber
    let events = (0..<count).compactMap { index -> CalendarEvent? in
      let day = CivilDate(dayNumber: start + index * 365 / max(count, 1))
      let days = wholeDays(index, from: day) ?? DaySpan(day, day)
      return window.overlaps(days) ? event(index, on: day) : nil
    }
    return PortalLists(
      parts: [PortalLists.Part(owner: .person(user), span: window, events: events)], me: user, directory: directory,
      settings: PortalSettings(firstWeekday: .monday), portalZone: zone.timeZone)
  }

  /// A fifth are instances of forty series, a tenth whole days, three tenths plain, the others meetings.
  private func event(_ index: Int, on day: CivilDate) -> CalendarEvent? {
    let isSeries = index % 10 < 2
    guard let id = EventID(Int64(isSeries ? 1 + index / 10 % 20 * 2 + index % 2 : 1000 + index)) else { return nil }
    // Instances of a series differ in nothing but their time.
    let seed = isSeries ? Int(id.rawValue) : index
    var event = CalendarEvent(id: id)
    event.ownerID = user.rawValue
    event.section = SectionID(Int64(1 + seed % 3))
    event.name = "\(Self.names[seed % Self.names.count]) \(id)"
    if seed % 4 == 0 { event.location = SectionID(Int64(10 + seed % 5)).map { .room($0, booking: nil) } }
    if seed % 4 == 1 { event.location = .text("Лесная улица, дом \(seed % 40)") }
    event.description = RichText(lines: [
      RichText.Line([RichText.Run(String(repeating: "Повестка встречи. ", count: 16))])
    ])
    let start = WallClock(day, secondOfDay: (8 + index % 10) * 3600 + index % 4 * 900)
    event.time = .timed(TimedSpan(start: start, zone: zone, length: 1800 * (1 + index % 4)))
    if isSeries { event.recurrence = Recurrence(frequency: .weekly) }
    if let days = wholeDays(index, from: day) { event.time = .allDay(first: days.first, last: days.last) }
    if seed % 10 < 6 { invite(seed, to: &event) }
    return event
  }

  /// The days of an event without times; nil for one that has them.
  private func wholeDays(_ index: Int, from day: CivilDate) -> DaySpan? {
    index % 10 == 9 ? DaySpan(from: day, days: 1 + index % 3) : nil
  }

  private func invite(_ index: Int, to event: inout CalendarEvent) {
    event.isMeeting = true
    event.organizer = UserID(Int64(100 + index % 50))
    let answers: [Answer] = [.accepted, .accepted, .declined, .notAnswered]
    let others = (0..<5).compactMap { UserID(Int64(100 + (index + $0) % 50)) }
    event.attendees = others.enumerated().map { Attendee(user: $1, answer: answers[($0 + index) % 4]) }
    event.attendees.append(Attendee(user: user, answer: index % 97 == 0 ? .notAnswered : .accepted))
  }

  private var directory: Directory {
    let people = (0..<50).compactMap { number in
      UserID(Int64(100 + number)).flatMap { Person(id: $0, nameParts: ["Мария", "Соколова-\(number)"]) }
    }
    let sections = (1..<16).compactMap { number in
      SectionID(Int64(number)).map {
        CalendarSection(id: $0, name: "Calendar \(number)", color: EventColor(hex: Self.colors[number % 3]))
      }
    }
    return Directory(people: people, sections: sections)
  }

  private static let colors = ["#9dcf00", "#2fc6f6", "#856aff"]

  private static let names = [
    "Планёрка", "Встреча с заказчиком", "Review", "Отчёт за неделю", "Lunch", "Собеседование",
  ]
}
