import CalendarModel
import Foundation
import PortalWire

/// Details of events as an export gets them.
enum Sample {
  /// Saturday 21 November 2026, 13:20 in Moscow.
  static let now = Date(timeIntervalSince1970: 1_795_256_400)

  static func text(_ details: EventDetail...) -> String {
    ICalendar(events: details, host: "portal.example", now: now).text
  }

  /// The lines of a text, folds undone.
  static func lines(_ text: String) -> [String] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  /// The lines of the event, without those around it that every event has.
  static func eventLines(_ change: (inout CalendarEvent) throws -> Void) throws -> [String] {
    var event = CalendarEvent(id: 651)
    event.time = .allDay(first: try date("2026-11-21"), last: try date("2026-11-21"))
    try change(&event)
    let all = lines(text(EventDetail(event: event, myAnswer: .unknown)))
    let usual = [
      "VERSION", "PRODID", "CALSCALE", "BEGIN:V", "END:V", "UID", "DTSTAMP", "DTSTART", "DTEND", "STATUS", "TRANSP",
    ]
    return all.filter { line in !usual.contains { line.hasPrefix($0) } }
  }

  /// What is written of an event in a zone: the zone, start and end.
  static func times(_ start: String, _ zone: String, length: Int, endZone: String? = nil) throws -> [String] {
    var event = CalendarEvent(id: 651)
    event.time = .timed(
      TimedSpan(
        start: try clock(start), zone: EventZone(name: zone, fallbackOffset: 10_800),
        endZone: endZone.map { EventZone(name: $0, fallbackOffset: nil) }, length: length))
    let kept = ["BEGIN:DAY", "BEGIN:STA", "TZID", "TZOFFSET", "DTSTART", "DTEND"]
    return lines(text(EventDetail(event: event, myAnswer: .unknown))).filter { line in
      kept.contains { line.hasPrefix($0) }
    }
  }

  /// A meeting in a room, of which everything is known.
  static func meeting() throws -> EventDetail {
    var event = CalendarEvent(id: 651)
    event.name = "Сверка планов, осень; \"итоги\""
    event.time = try span("2026-11-21 10:00:00", "Europe/Moscow", length: 5400)
    event.description = RichText(
      bbcode: "[b]Повестка[/b]\r\n[list][*]цифры\r\n[*]вопросы[/list]https://meet.example.org/r/482?a=1,2;b=ё")
    event.location = .room(54, booking: 2137)
    event.section = 68
    event.isMeeting = true
    event.organizer = 8
    event.attendees = [
      Attendee(user: 8, answer: .accepted), Attendee(user: 7, answer: .notAnswered),
      Attendee(user: 9, answer: .declined),
      Attendee(user: 10, answer: nil),
    ]
    event.reminders = [
      .minutes(15), .hours(2), .daysBefore(days: 1, minute: 540), .at(try clock("2026-11-20 18:30:00")),
    ]
    event.importance = .high
    event.isPrivate = true
    event.created = try clock("2026-11-01 12:00:00")
    event.changed = try clock("2026-11-02 12:30:00")
    let people = [
      Person(id: 8, nameParts: ["Пётр", "Лугов"]), Person(id: 7, nameParts: ["Ann \"A\" O^Neil; Jr, Esq: \\"]),
      Person(id: 9, nameParts: ["Ida", "Berg"]),
    ].compactMap(\.self)
    return EventDetail(
      event: event, myAnswer: .given(.accepted), me: 7,
      directory: Directory(
        people: people, sections: [CalendarSection(id: 54, name: "Байкал"), CalendarSection(id: 68, name: "Работа")]),
      serverOffset: 10_800)
  }
}
