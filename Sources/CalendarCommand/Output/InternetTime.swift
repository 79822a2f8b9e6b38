import CalendarModel
import Foundation

/// Instants as RFC 3339 writes them.
enum InternetTime {
  /// `2026-11-21T14:00:00+03:00`: the wall clock in a zone, and the zone's offset then.
  static func text(_ instant: Date, in zone: TimeZone) -> String {
    "\(WallClock(instant, in: zone))\(offset(zone.secondsFromGMT(for: instant)))"
  }

  /// When an event starts: an instant in a zone, or a date where it takes whole days.
  static func start(of time: EventTime, in zone: TimeZone) -> String {
    switch time {
    case .timed(let span): text(span.startInstant, in: zone)
    case .allDay(let first, _): "\(first)"
    }
  }

  /// When an event ends: an instant in a zone, or its last date where it takes whole days.
  static func end(of time: EventTime, in zone: TimeZone) -> String {
    switch time {
    case .timed(let span): text(span.endInstant, in: zone)
    case .allDay(_, let last): "\(last)"
    }
  }

  private static func offset(_ seconds: Int) -> String {
    guard seconds != 0 else { return "Z" }
    let minutes = Int(seconds.magnitude) / 60
    return (seconds < 0 ? "-" : "+") + twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60)
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
