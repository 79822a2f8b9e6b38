public import Foundation

extension EventSummary {
  /// How far ahead meetings are looked for that wait for an answer, in days.
  public static let waitingHorizon = 90

  /// Whether it is a meeting that I have not answered, that is not over, and that begins within 90 days.
  public func isWaiting(now: Date, in zone: TimeZone) -> Bool {
    guard myAnswer == .given(.notAnswered), !isGone else { return false }
    return time.end(in: zone) > now
      && time.start(in: zone) <= now.addingTimeInterval(Double(Self.waitingHorizon) * 86_400)
  }

  /// Whether it can be what is on or next: a meeting at a time of day that I have not declined.
  public func canBeNext(now: Date) -> Bool {
    guard isMeeting, !isGone, myAnswer != .given(.declined), case .timed(let span) = time else { return false }
    return span.endInstant > now
  }
}

extension Sequence where Element == EventSummary {
  /// The meetings that wait for my answer, one a series, the earliest instance of each, by start.
  public func waiting(now: Date, in zone: TimeZone) -> [EventSummary] {
    var seen: Set<EventID> = []
    return filter { $0.isWaiting(now: now, in: zone) }
      .sorted { ($0.time.start(in: zone), $0.id) < ($1.time.start(in: zone), $1.id) }
      .filter { seen.insert($0.parent ?? $0.id.event).inserted }
  }

  /// The meeting that is on, of several the one that started last, else the one that starts first.
  @inlinable  // Generic code that is not specialised searches for conformances when it first runs.
  public func next(now: Date) -> EventSummary? {
    let candidates = filter { $0.canBeNext(now: now) }.compactMap { summary -> (start: Date, summary: EventSummary)? in
      guard case .timed(let span) = summary.time else { return nil }
      return (span.startInstant, summary)
    }
    let on = candidates.filter { $0.start <= now }.max { ($0.start, $1.summary.id) < ($1.start, $0.summary.id) }
    return (on ?? candidates.min { ($0.start, $0.summary.id) < ($1.start, $1.summary.id) })?.summary
  }
}

extension EventTime {
  /// The instant it starts: of whole days the first midnight in a zone.
  public func start(in zone: TimeZone) -> Date {
    switch self {
    case .timed(let span): span.startInstant
    case .allDay(let first, _): WallClock(first).instant(in: zone)
    }
  }

  /// The instant it is over: of whole days the midnight after the last in a zone.
  public func end(in zone: TimeZone) -> Date {
    switch self {
    case .timed(let span): span.endInstant
    case .allDay(_, let last): WallClock(last.adding(days: 1)).instant(in: zone)
    }
  }

  /// The days that it takes place on in a zone. A time that ends at midnight does not reach into the day that begins.
  public func days(in zone: TimeZone) -> DaySpan {
    switch self {
    case .allDay(let first, let last): return DaySpan(first, last)
    case .timed(let span):
      let start = WallClock(span.startInstant, in: zone)
      let end = WallClock(span.endInstant, in: zone)
      let last = end.secondOfDay == 0 && end > start ? end.date.adding(days: -1) : end.date
      return DaySpan(start.date, last)
    }
  }
}
