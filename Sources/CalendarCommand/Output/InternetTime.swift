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

  /// Reads an instant, whose offset may be `Z`; nil where it is anything else, or a day or hour that does not exist.
  static func instant(_ text: Substring) -> Date? {
    let (day, time, offset) = (text.prefix(10), text.dropFirst(10).prefix(9), text.dropFirst(19))
    guard time.first == "T", let date = CivilDate(iso: day), let clock = numbers(time.dropFirst()), clock.count == 3,
      let wall = WallClock(date, hour: clock[0], minute: clock[1], second: clock[2]), let ahead = seconds(offset)
    else { return nil }
    return wall.instant(in: .gmt).addingTimeInterval(-Double(ahead))
  }

  /// Seconds that an offset such as `+03:00` is ahead of UTC.
  private static func seconds(_ offset: Substring) -> Int? {
    if offset == "Z" { return 0 }
    guard let sign = offset.first, sign == "+" || sign == "-", let parts = numbers(offset.dropFirst()),
      parts.count == 2, parts[0] < 24, parts[1] < 60
    else { return nil }
    return (parts[0] * 60 + parts[1]) * (sign == "-" ? -60 : 60)
  }

  /// The numbers of `10:20:00`, of two digits each.
  private static func numbers(_ text: Substring) -> [Int]? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.filter { $0.utf8.count == 2 && $0.utf8.allSatisfy(isDigit) }.compactMap { Int($0) }
    return numbers.count == parts.count ? numbers : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func offset(_ seconds: Int) -> String {
    guard seconds != 0 else { return "Z" }
    let minutes = Int(seconds.magnitude) / 60
    return (seconds < 0 ? "-" : "+") + twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60)
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
