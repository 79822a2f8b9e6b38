import Foundation

extension EventSummary {
  /// Whether it takes the person's time at a time of day: nothing declined, gone, or during which one is free.
  fileprivate var takesTime: Bool {
    guard !isGone, myAnswer != .given(.declined), availability != .free, case .timed(let span) = time else {
      return false
    }
    return span.length > 0
  }
}

extension Sequence where Element == EventSummary {
  /// Which of the events that take the person's time overlap which, each with those that it overlaps in order of their start.
  ///
  /// Those that only touch do not, nor do the rows and instances of one meeting among themselves. Of many that overlap one, as many
  /// are told as a person reads.
  public func overlaps() -> [InstanceID: [EventSummary]] {
    let timed = compactMap { event -> (start: Date, end: Date, event: EventSummary)? in
      guard event.takesTime, case .timed(let span) = event.time else { return nil }
      return (span.startInstant, span.endInstant, event)
    }
    var overlaps: [InstanceID: [EventSummary]] = [:]
    var running: [(start: Date, end: Date, event: EventSummary)] = []
    for next in timed.sorted(by: { ($0.start, $0.event.id) < ($1.start, $1.event.id) }) {
      running.removeAll { $0.end <= next.start }
      // What lies beyond the first of very many has its own marks already.
      for other in running.prefix(64) where !other.event.isSameMeeting(as: next.event) {
        overlaps[other.event.id, default: []].appendUpToLimit(next.event)
        overlaps[next.event.id, default: []].appendUpToLimit(other.event)
      }
      running.append(next)
    }
    return overlaps
  }
}

extension EventSummary {
  fileprivate func isSameMeeting(as other: EventSummary) -> Bool {
    (parent ?? id.event) == (other.parent ?? other.id.event)
  }
}

extension [EventSummary] {
  fileprivate mutating func appendUpToLimit(_ event: EventSummary) {
    if count < 8 { append(event) }
  }
}
