public import CalendarModel
public import Foundation

/// Events as an iCalendar text (RFC 5545), for other calendars to import.
///
/// Each instance is an event of its own, without a rule: the portal's own expansion is what counts (`Recurrence`). Of an
/// instance that is given twice the first stands; an event whose time cannot be read is left out.
public struct ICalendar: Hashable, Sendable {
  /// The text, each line ended by CR and LF.
  public let text: String

  /// Writes events of a portal. `host` is the portal's; `now` stands in where it is not known when an event was changed.
  public init(events: [EventDetail], host: String, now: Date) {
    var seen: Set<InstanceID> = []
    let entries = events.compactMap { ICalendarEvent($0, host: host, now: now) }.filter { seen.insert($0.id).inserted }
    let zones = ICalendarZone.all(for: entries.flatMap(\.time.moments))
    var lines = ContentLines()
    lines.add(component: "VCALENDAR") { lines in
      lines.add("VERSION", "2.0")
      lines.add("PRODID", "-//b24cal//b24cal//EN")
      lines.add("CALSCALE", "GREGORIAN")
      for zone in zones { zone.write(to: &lines) }
      for entry in entries { entry.write(to: &lines) }
    }
    text = lines.text
  }
}
