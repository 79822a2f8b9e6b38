import CalendarModel
import EventCache
import Foundation

/// The zone of the tests' people.
let moscow = TimeZone(identifier: "Europe/Moscow") ?? .gmt
/// Saturday 21 November 2026, 13:20 in Moscow.
let now = Date(timeIntervalSince1970: 1_795_256_400)
/// Whose cache it is.
let me: UserID = 7

/// A day of November 2026, or of a later month where it is past the 30th.
func day(_ number: Int) -> CivilDate {
  CivilDate(dayNumber: (CivilDate(year: 2026, month: 11, day: 1)?.dayNumber ?? 0) + number - 1)
}

func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
  CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
}

/// An event in my calendar at an hour, in Moscow where no other zone is named.
func event(
  _ id: EventID, _ name: String = "Planning", on date: CivilDate = day(23), hour: Int = 10, minutes: Int = 60,
  zone: TimeZone = moscow
) -> CalendarEvent {
  var event = CalendarEvent(id: id)
  event.name = name
  event.ownerID = 7
  event.time = .timed(
    TimedSpan(start: WallClock(date, secondOfDay: hour * 3600), zone: EventZone(zone), length: minutes * 60))
  return event
}

/// A meeting of person 5 with me and person 9.
func meeting(
  _ id: EventID, _ name: String = "Review", on date: CivilDate = day(23), hour: Int = 10, minutes: Int = 60,
  mine: Answer = .accepted, other: Answer = .notAnswered
) -> CalendarEvent {
  var event = event(id, name, on: date, hour: hour, minutes: minutes)
  event.isMeeting = true
  event.organizer = 5
  event.attendees = [
    Attendee(user: 5, answer: .organizer), Attendee(user: 7, answer: mine), Attendee(user: 9, answer: other),
  ]
  return event
}

/// What the portal tells of my calendar for some days of November.
func lists(_ first: Int, _ last: Int, _ events: [CalendarEvent], skipped: Int = 0) -> PortalLists {
  PortalLists(
    parts: [.init(owner: .person(me), span: DaySpan(day(first), day(last)), events: events, skipped: skipped)], me: me)
}

/// Some days of November in Moscow.
func query(_ first: Int, _ last: Int, zone: TimeZone = moscow, now: Date = now) -> AgendaQuery {
  AgendaQuery(span: DaySpan(day(first), day(last)), zone: zone, now: now)
}
