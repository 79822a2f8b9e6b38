import CalendarModel
import Canvas
import Foundation
import Wording

/// An event in the form that programs read: the keys, their order and their types are a contract.
struct EventJSON {
  let id: EventID
  let detail: EventDetail
  let zone: TimeZone
  let wording: Wording
  let today: CivilDate

  var document: JSONDocument {
    .object([
      .init("id", .number(id.rawValue)),
      .init("date", JSONDocument(event.time.map { "\($0.date)" })),
      .init("title", safe(event.name)),
      .init("description", JSONDocument(description)),
      .init("allDay", .bool(isAllDay)),
      .init("start", JSONDocument(start)),
      .init("end", JSONDocument(end)),
      .init("timeZone", JSONDocument(zoneName)),
      .init("location", location),
      .init("organizer", organizer),
      .init("attendees", .array(attendees)),
      .init("reminders", .array((event.reminders ?? []).map(reminder))),
      .init("color", JSONDocument(detail.color.map { "\($0)" })),
      .init("calendar", calendar),
      .init("recurrence", recurrence),
      .init("status", JSONDocument(detail.myAnswer.answer?.rawValue)),
      .init("links", .array(event.links.map(safe))),
      .init("private", .bool(event.isPrivate)),
      .init("importance", .string(event.importance.rawValue)),
      .init("availability", .string(event.availability.rawValue)),
    ])
  }

  private var event: CalendarEvent { detail.event }

  private var description: String {
    event.description.plain.split(separator: "\t", omittingEmptySubsequences: false)
      .map { String($0).safeForTerminal(.multiLine) }.joined(separator: "\t")
  }

  private var isAllDay: Bool {
    if case .allDay = event.time { true } else { false }
  }

  private var start: String? { event.time.map { InternetTime.start(of: $0, in: zone) } }

  private var end: String? { event.time.map { InternetTime.end(of: $0, in: zone) } }

  private var zoneName: String? {
    guard case .timed(let span) = event.time else { return nil }
    return span.zone.name?.safeForTerminal()
  }

  private var location: JSONDocument {
    switch event.location {
    case .text(let text): safe(text)
    case .room(let id, _): detail.directory.sections[id].map { safe($0.name) } ?? .null
    case .legacyRoom, nil: .null
    }
  }

  private var organizer: JSONDocument {
    guard event.isMeeting, let id = event.organizer else { return .null }
    return .object([.init("id", .number(id.rawValue)), .init("name", name(id))])
  }

  private var attendees: [JSONDocument] {
    event.attendees.map { attendee in
      let answer = event.answer(of: attendee)
      return .object([
        .init("id", .number(attendee.user.rawValue)), .init("name", name(attendee.user)),
        .init("status", JSONDocument(answer?.rawValue)),
      ])
    }
  }

  private var calendar: JSONDocument {
    guard let id = event.section else { return .null }
    return .object([.init("id", .number(id.rawValue)), .init("name", detail.section.map { safe($0.name) } ?? .null)])
  }

  private var recurrence: JSONDocument {
    guard let recurrence = event.recurrence else { return .null }
    return .object([
      .init("freq", .string(recurrence.frequency.rawValue)),
      .init("interval", .number(Int64(recurrence.interval))),
      .init("byDay", .array(recurrence.weekdays.map { .string($0.rawValue) })),
      .init("until", JSONDocument(recurrence.until.map { "\($0)" })),
      .init("count", JSONDocument(recurrence.count)),
      .init("text", .string(wording.recurrence(recurrence, today: today))),
    ])
  }

  private func reminder(_ reminder: Reminder) -> JSONDocument {
    switch reminder {
    case .minutes(let count): counted("min", count)
    case .hours(let count): counted("hour", count)
    case .days(let count): counted("day", count)
    case .daysBefore(let days, let minute):
      .object([
        .init("type", "daybefore"), .init("before", .number(Int64(days))), .init("time", .number(Int64(minute))),
      ])
    case .at(let clock): .object([.init("type", "date"), .init("value", .string("\(clock)"))])
    }
  }

  private func counted(_ type: String, _ count: Int) -> JSONDocument {
    .object([.init("type", .string(type)), .init("count", .number(Int64(count)))])
  }

  private func name(_ user: UserID) -> JSONDocument {
    detail.name(of: user).map(safe) ?? .null
  }

  private func safe(_ text: String) -> JSONDocument { .string(text.safeForTerminal()) }
}

extension JSONDocument: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .string(value) }
}
