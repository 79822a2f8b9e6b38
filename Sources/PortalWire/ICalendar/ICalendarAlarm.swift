import CalendarModel
import Foundation

/// A reminder as an alarm of an iCalendar event.
enum ICalendarAlarm {
  /// So long before the start, or after it where negative, in minutes.
  case before(minutes: Int)
  /// At an instant.
  case at(Date)

  /// Whole days have no zone, and so no instant: what reminds of them at a time of day is counted from their midnight.
  init(_ reminder: Reminder, of time: EventTime) {
    switch reminder {
    case .minutes(let count): self.init(count, of: 1)
    case .hours(let count): self.init(count, of: 60)
    case .days(let count): self.init(count, of: 1440)
    case .daysBefore(let days, let minute):
      self.init(at: WallClock(time.date.adding(days: -days), secondOfDay: minute * 60), of: time)
    case .at(let clock): self.init(at: clock, of: time)
    }
  }

  private init(_ count: Int, of minutes: Int) {
    self = .before(minutes: min(max(count, 0), 10_000_000) * minutes)
  }

  private init(at clock: WallClock, of time: EventTime) {
    switch time {
    case .timed(let span): self = .at(clock.instant(in: span.zone.timeZone))
    case .allDay(let first, _):
      self = .before(minutes: (first.dayNumber - clock.date.dayNumber) * 1440 - clock.secondOfDay / 60)
    }
  }

  /// Adds it as a component that shows the event's title.
  func write(title: String, to lines: inout ContentLines) {
    lines.add(component: "VALARM") { lines in
      lines.add("ACTION", "DISPLAY")
      // A text to show is compulsory (RFC 5545, 3.6.6).
      lines.add("DESCRIPTION", ICalendarText.escaped(ICalendarText.oneLine(title)))
      switch self {
      case .before(let minutes): lines.add("TRIGGER", Self.duration(before: minutes))
      case .at(let instant): lines.add("TRIGGER", ICalendarMoment.utc(instant), [.init("VALUE", "DATE-TIME")])
      }
    }
  }

  /// `-PT15M`, `-PT2H`, `-P1D` before, `PT9H` after.
  private static func duration(before minutes: Int) -> String {
    let sign = minutes > 0 ? "-" : ""
    let length = minutes.magnitude
    return switch (length.isMultiple(of: 1440), length.isMultiple(of: 60)) {
    case _ where length == 0: "PT0M"
    case (true, _): "\(sign)P\(length / 1440)D"
    case (_, true): "\(sign)PT\(length / 60)H"
    default: "\(sign)PT\(length)M"
    }
  }
}
