public import Foundation

/// What a calendar and a clock on the wall say, without a zone.
public struct WallTime: Hashable, Comparable, Sendable {
  /// Seconds since 1 January 1970 00:00:00 on the same wall.
  let seconds: Int

  init(seconds: Int) { self.seconds = seconds }

  /// A time on a day.
  public init(_ day: CivilDay, _ hour: Int = 0, _ minute: Int = 0, _ second: Int = 0) {
    seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second
  }

  /// What the clocks of a zone show at an instant.
  public init(_ instant: Date, in zone: TimeZone) {
    seconds = Int(instant.timeIntervalSince1970.rounded(.down)) + zone.secondsFromGMT(for: instant)
  }

  var day: CivilDay { CivilDay(number: seconds.dividedFloor(by: 86_400)) }
  var secondOfDay: Int { seconds.remainder(dividedBy: 86_400) }
  var time: (hour: Int, minute: Int, second: Int) { (secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60) }

  /// How far a zone's clocks are ahead of UTC when they show this, in seconds.
  func offset(in zone: TimeZone) -> Int {
    let guess = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
    return zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds - guess)))
  }

  /// The seconds since 1970 in UTC at which a zone's clocks show this.
  func epoch(in zone: TimeZone) -> Int { seconds - offset(in: zone) }

  static func + (wall: WallTime, seconds: Int) -> WallTime { WallTime(seconds: wall.seconds + seconds) }

  /// Whether the first is before the second.
  public static func < (first: WallTime, second: WallTime) -> Bool { first.seconds < second.seconds }
}
