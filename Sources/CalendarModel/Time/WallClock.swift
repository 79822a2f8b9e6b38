public import Foundation

/// A date and a time of day as a clock on the wall shows them, without a zone.
public struct WallClock: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The day.
  public let date: CivilDate
  /// Seconds since midnight, 0 to 86399.
  public let secondOfDay: Int

  /// Makes a wall clock; a second outside of the day is moved to its nearest end.
  public init(_ date: CivilDate, secondOfDay: Int = 0) {
    self.date = date
    self.secondOfDay = min(max(secondOfDay, 0), 86_399)
  }

  /// Makes a wall clock of an hour, a minute and a second that exist, or nothing.
  public init?(_ date: CivilDate, hour: Int, minute: Int, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
    self.init(date, secondOfDay: hour * 3600 + minute * 60 + second)
  }

  /// What clocks in `zone` show at an instant.
  public init(_ instant: Date, in zone: TimeZone) {
    self.init(epochSeconds: Self.wholeSeconds(instant).addingClamped(zone.secondsFromGMT(for: instant)))
  }

  /// Makes the wall clock whose reading, taken as UTC, lies this many seconds after 1970, kept within the years 0 to
  /// 9999.
  init(epochSeconds: Int) {
    let seconds = min(max(epochSeconds, Self.earliest), Self.latest)
    let day = seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400)
    self.init(CivilDate(dayNumber: day), secondOfDay: seconds - day * 86_400)
  }

  /// 0 to 23.
  public var hour: Int { secondOfDay / 3600 }
  /// 0 to 59.
  public var minute: Int { secondOfDay / 60 % 60 }
  /// 0 to 59.
  public var second: Int { secondOfDay % 60 }

  /// The reading taken as UTC, in seconds after 1970.
  var epochSeconds: Int { date.dayNumber * 86_400 + secondOfDay }

  /// The wall clock this many seconds later, with no regard to any zone's changes.
  public func adding(seconds: Int) -> WallClock {
    WallClock(epochSeconds: epochSeconds.addingClamped(seconds))
  }

  /// The instant at which clocks in `zone` show this.
  ///
  /// A time that a spring change leaves out is moved forward by the gap; of a time that an autumn change repeats, the
  /// first is meant.
  public func instant(in zone: TimeZone) -> Date {
    let asUTC = epochSeconds
    let before = zone.secondsFromGMT(for: Self.instant(asUTC - 86_400))
    let after = zone.secondsFromGMT(for: Self.instant(asUTC + 86_400))
    let early = Self.instant(asUTC - before)
    guard before != after, zone.secondsFromGMT(for: early) != before else { return early }
    let late = Self.instant(asUTC - after)
    return zone.secondsFromGMT(for: late) == after ? late : early
  }

  /// `YYYY-MM-DDTHH:MM:SS`.
  public var description: String {
    "\(date)T\([hour, minute, second].map { CivilDate.padded($0, to: 2) }.joined(separator: ":"))"
  }

  /// Orders as clocks of one zone would.
  public static func < (left: Self, right: Self) -> Bool {
    (left.date, left.secondOfDay) < (right.date, right.secondOfDay)
  }

  /// The first and the last second of the years that a `CivilDate` has.
  private static let earliest = CivilDate(dayNumber: .min).dayNumber * 86_400
  private static let latest = CivilDate(dayNumber: .max).dayNumber * 86_400 + 86_399

  private static func instant(_ epochSeconds: Int) -> Date { Date(timeIntervalSince1970: Double(epochSeconds)) }

  /// Whole seconds since 1970, rounded down, kept within the years that a `CivilDate` has.
  private static func wholeSeconds(_ instant: Date) -> Int {
    let bound = 300_000_000_000.0
    let seconds = instant.timeIntervalSince1970
    return seconds.isNaN ? 0 : Int(min(max(seconds, -bound), bound).rounded(.down))
  }
}

extension Int {
  /// The sum, or the nearest end of a range that any date fits, so that no number from outside can trap.
  func addingClamped(_ other: Int) -> Int {
    let bound = 1_000_000_000_000
    return Swift.min(Swift.max(self, -bound), bound) + Swift.min(Swift.max(other, -bound), bound)
  }
}
