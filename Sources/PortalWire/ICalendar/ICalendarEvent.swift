import CalendarModel
import Foundation

/// An instance of an event as a component of an iCalendar text.
struct ICalendarEvent {
  /// Which instance.
  let id: InstanceID
  /// When.
  let time: ICalendarTime

  private let detail: EventDetail
  private let eventTime: EventTime
  private let host: String
  private let now: Date

  /// Takes an event whose time is known.
  init?(_ detail: EventDetail, host: String, now: Date) {
    guard let id = detail.event.instance, let eventTime = detail.event.time else { return nil }
    self.id = id
    self.eventTime = eventTime
    time = ICalendarTime(eventTime)
    self.detail = detail
    self.host = host
    self.now = now
  }

  /// Adds it as a component.
  func write(to lines: inout ContentLines) {
    let event = detail.event
    lines.add(component: "VEVENT") { lines in
      lines.add("UID", words: "\(event.parent ?? id.event)-\(ICalendarMoment.text(id.date))@\(host)")
      lines.add("DTSTAMP", ICalendarMoment.utc(instant(event.changed) ?? now))
      if let created = instant(event.created) { lines.add("CREATED", ICalendarMoment.utc(created)) }
      if let changed = instant(event.changed) { lines.add("LAST-MODIFIED", ICalendarMoment.utc(changed)) }
      time.write(to: &lines)
      lines.add("SUMMARY", words: ICalendarText.oneLine(event.name))
      lines.add("LOCATION", words: place.map(ICalendarText.oneLine))
      lines.add("DESCRIPTION", words: event.description.plain)
      if let address { lines.add("URL", address) }
      lines.add("CATEGORIES", words: detail.section.map { ICalendarText.oneLine($0.name) })
      writeStanding(to: &lines)
      if event.isMeeting { ICalendarPeople(detail, host: host).write(to: &lines) }
      for reminder in event.reminders ?? [] {
        ICalendarAlarm(reminder, of: eventTime).write(title: event.name, to: &lines)
      }
    }
  }

  /// Adds what the event makes of one's time, and how much it matters.
  private func writeStanding(to lines: inout ContentLines) {
    lines.add("STATUS", detail.event.availability == .tentative ? "TENTATIVE" : "CONFIRMED")
    lines.add("TRANSP", detail.event.availability == .free ? "TRANSPARENT" : "OPAQUE")
    if detail.event.isPrivate { lines.add("CLASS", "PRIVATE") }
    switch detail.event.importance {
    case .high: lines.add("PRIORITY", "1")
    case .normal: break
    case .low: lines.add("PRIORITY", "9")
    }
  }

  private var place: String? {
    switch detail.event.location {
    case .text(let text): text
    case .room(let room, _): detail.directory.sections[room]?.name
    case .legacyRoom, nil: nil
    }
  }

  /// The first link to the web, what is not ASCII in it by its octets.
  private var address: String? {
    let link = detail.event.description.links.first { link in
      ["http://", "https://"].contains { link.lowercased().hasPrefix($0) }
    }
    return link?.utf8.map { octet in
      (UInt8(ascii: "!")...UInt8(ascii: "~")).contains(octet)
        ? String(Unicode.Scalar(octet)) : "%" + String(0x100 + Int(octet), radix: 16, uppercase: true).dropFirst()
    }.joined()
  }

  private func instant(_ serverClock: WallClock?) -> Date? { serverClock.flatMap { detail.instant(serverClock: $0) } }
}
