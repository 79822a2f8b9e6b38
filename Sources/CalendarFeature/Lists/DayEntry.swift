public import CalendarModel
public import Foundation

/// An instance on one of the days that it takes place on, in the zone of display.
public struct DayEntry: Hashable, Sendable {
  /// The instance.
  public internal(set) var summary: EventSummary
  /// The day.
  public let day: CivilDate
  /// All of its days.
  public let span: DaySpan
  /// When it starts and ends, on the clocks of the zone of display, maybe on other days; nil where it takes whole days.
  public let hours: Hours?

  /// A start and an end.
  public struct Hours: Hashable, Sendable {
    /// When it starts.
    public let start: WallClock
    /// When it ends, not before it starts.
    public let end: WallClock

    /// Makes hours; an end before the start is the start.
    public init(start: WallClock, end: WallClock) {
      self.start = start
      self.end = max(start, end)
    }
  }

  /// The entries of an instance, one for each of its days that are in `visible`.
  public static func all(of summary: EventSummary, in zone: TimeZone, within visible: DaySpan) -> [DayEntry] {
    let span = summary.time.days(in: zone)
    guard span.overlaps(visible) else { return [] }
    var hours: Hours?
    if case .timed(let time) = summary.time {
      let start = WallClock(time.startInstant, in: zone)
      hours = Hours(start: start, end: WallClock(time.endInstant, in: zone))
    }
    return DaySpan(max(span.first, visible.first), min(span.last, visible.last)).days.map {
      DayEntry(summary: summary, day: $0, span: span, hours: hours)
    }
  }

  /// Which row it is: an instance has one on each of its days.
  public var id: ID { ID(instance: summary.id, day: day) }

  /// Names a row of a list.
  public struct ID: Hashable, Sendable {
    /// The instance.
    public var instance: InstanceID
    /// The day.
    public var day: CivilDate

    /// Names a row.
    public init(instance: InstanceID, day: CivilDate) {
      self.instance = instance
      self.day = day
    }
  }

  /// Which of its days it is, from 1 on.
  public var position: Int { day.dayNumber - span.first.dayNumber + 1 }

  /// The minute of the day from which on it takes place, 0 where it began the day before.
  public var firstMinute: Int {
    guard let hours, hours.start.date == day else { return 0 }
    return hours.start.secondOfDay / 60
  }

  /// The minute of the day at which it ends, 1440 where it goes on.
  public var lastMinute: Int {
    guard let hours, hours.end.date == day else { return 24 * 60 }
    return max(firstMinute, (hours.end.secondOfDay + 59) / 60)
  }

  /// Whether it began on an earlier day.
  public var isContinued: Bool { day > span.first }

  /// Whether it goes on the next day.
  public var goesOn: Bool { day < span.last }
}
