import CalendarModel
import Foundation

/// When an event is, as iCalendar writes it.
enum ICalendarTime {
  /// From a moment until another.
  case timed(start: ICalendarMoment, end: ICalendarMoment)
  /// Whole days, the second date being the first that is none of them.
  case allDay(first: CivilDate, end: CivilDate)

  init(_ time: EventTime) {
    switch time {
    case .timed(let span):
      self = .timed(
        start: ICalendarMoment(span.startInstant, in: span.zone),
        end: ICalendarMoment(span.endInstant, in: span.endZone))
    case .allDay(let first, let last): self = .allDay(first: first, end: last.adding(days: 1))
    }
  }

  /// The moments that are written.
  var moments: [ICalendarMoment] {
    switch self {
    case .timed(let start, let end): [start, end]
    case .allDay: []
    }
  }

  /// Adds start and end. An end may not be where the start is: what has no length has none.
  func write(to lines: inout ContentLines) {
    switch self {
    case .timed(let start, let end):
      start.write("DTSTART", to: &lines)
      if end.instant > start.instant { end.write("DTEND", to: &lines) }
    case .allDay(let first, let end):
      let isDate = [ContentLines.Parameter("VALUE", "DATE")]
      lines.add("DTSTART", ICalendarMoment.text(first), isDate)
      if end > first { lines.add("DTEND", ICalendarMoment.text(end), isDate) }
    }
  }
}
