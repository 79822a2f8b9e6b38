public import Foundation

/// When an event, or one instance of a series, takes place.
public enum EventTime: Hashable, Codable, Sendable {
  /// From a wall clock in a zone, for a length.
  case timed(TimedSpan)
  /// Whole days, `last` inclusive, the same dates in every zone.
  case allDay(first: CivilDate, last: CivilDate)

  /// The date by which an instance of a series is told from the others, in the event's own zone.
  public var date: CivilDate {
    switch self {
    case .timed(let span): span.start.date
    case .allDay(let first, _): first
    }
  }
}

/// A start on the wall clock of a zone, and a length.
///
/// The portal's `DATE_FROM_TS_UTC` is never an input: it is shifted by the server's offset, and for a series it is the
/// first occurrence's.
public struct TimedSpan: Hashable, Codable, Sendable {
  /// The wall clock at the start, in `zone`.
  public var start: WallClock
  /// Where `start` is read.
  public var zone: EventZone
  /// Where the portal shows the end; usually the same zone.
  public var endZone: EventZone
  /// Seconds of one occurrence, zero or more.
  public var length: Int

  /// Makes a span; a negative length counts as none, and one past a hundred years is cut to that.
  public init(start: WallClock, zone: EventZone, endZone: EventZone? = nil, length: Int) {
    self.start = start
    self.zone = zone
    self.endZone = endZone ?? zone
    self.length = min(max(length, 0), 100 * 366 * 86_400)
  }

  /// The instant it starts.
  public var startInstant: Date { start.instant(in: zone.timeZone) }

  /// The instant it ends.
  public var endInstant: Date { startInstant.addingTimeInterval(Double(length)) }
}
