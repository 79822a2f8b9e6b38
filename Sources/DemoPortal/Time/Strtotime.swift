import Foundation

/// The part of PHP's `strtotime` that calendar clients use.
enum Strtotime {
  /// Seconds since 1970 in UTC; nil where PHP would say false. Without an offset the text is read in the server's zone.
  static func parse(_ text: String, now: Date, zone: TimeZone) -> Int? {
    let words = text.trimmingCharacters(in: .whitespaces).lowercased()
    let today = CivilDay(now, in: zone)
    switch words {
    case "": return nil
    case "now": return Int(now.timeIntervalSince1970)
    case "today": return WallTime(today).epoch(in: zone)
    case "tomorrow": return WallTime(today + 1).epoch(in: zone)
    case "yesterday": return WallTime(today - 1).epoch(in: zone)
    default: break
    }
    if let match = words.wholeMatch(of: /(\d{4})-(\d{1,2})-(\d{1,2})(.*)/) {
      return instant(day(match.1, match.2, match.3), rest: match.4, zone)
    }
    if let match = words.wholeMatch(of: /(\d{1,2})\.(\d{1,2})\.(\d{4})(.*)/) {
      return instant(day(match.3, match.2, match.1), rest: match.4, zone)
    }
    if let match = words.wholeMatch(of: /(\d{1,2})\/(\d{1,2})\/(\d{4})(.*)/) {
      return instant(day(match.3, match.1, match.2), rest: match.4, zone)
    }
    return nil
  }

  private static func day(_ year: Substring, _ month: Substring, _ day: Substring) -> CivilDay? {
    guard let year = Int(year), let month = Int(month), let day = Int(day) else { return nil }
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return CivilDay(year, month, day)
  }

  private static func instant(_ day: CivilDay?, rest: Substring, _ zone: TimeZone) -> Int? {
    guard let day else { return nil }
    if rest.isEmpty { return WallTime(day).epoch(in: zone) }
    let pattern = /(?:t| +)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? ?(z|utc|[+-]\d{2}:?\d{2})?/
    guard let match = rest.wholeMatch(of: pattern), let hour = Int(match.1), let minute = Int(match.2) else {
      return nil
    }
    guard hour <= 24, minute < 60 else { return nil }
    let wall = WallTime(day, hour, minute, match.3.flatMap { Int($0) } ?? 0)
    guard let offset = match.4 else { return wall.epoch(in: zone) }
    let digits = offset.filter(\.isNumber)
    guard let number = Int(digits) else { return wall.seconds }
    let seconds = number / 100 * 3600 + number % 100 * 60
    return wall.seconds - (offset.hasPrefix("-") ? -seconds : seconds)
  }
}
