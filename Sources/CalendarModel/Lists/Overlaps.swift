import Foundation

/// Which of the events that take the person's time overlap which.
///
/// Those that only touch do not, nor do the rows and instances of one meeting among themselves. Of many that overlap one, as many
/// are told as a person reads.
public struct Overlaps: Equatable, Sendable {
  /// Those that overlap others, in order of their start.
  private var events: [EventSummary] = []
  /// For each the places in `events` of what overlaps it: a thousand that do would else be copied eight times over.
  private var places: [InstanceID: [Int]] = [:]

  /// Finds them among events in any order.
  public init(among events: some Sequence<EventSummary>) {
    let timed = events.compactMap { event -> (start: Date, end: Date, event: EventSummary)? in
      guard event.takesTime, case .timed(let span) = event.time else { return nil }
      let start = span.startInstant
      return (start, start.addingTimeInterval(Double(span.length)), event)
    }.sorted { ($0.start, $0.event.id) < ($1.start, $1.event.id) }
    var others = Array(repeating: [Int](), count: timed.count)
    var running: [Int] = []
    for next in timed.indices {
      let start = timed[next].start
      // Of very many that run at once only the first are looked at: what lies beyond has its own marks already.
      if running.prefix(64).contains(where: { timed[$0].end <= start }) { running.removeAll { timed[$0].end <= start } }
      for other in running.prefix(64) where others[other].count < Self.most || others[next].count < Self.most {
        guard !timed[other].event.isSameMeeting(as: timed[next].event) else { continue }
        if others[other].count < Self.most { others[other].append(next) }
        if others[next].count < Self.most { others[next].append(other) }
      }
      running.append(next)
    }
    keep(timed.map(\.event), others)
  }

  /// What overlaps an instance, in order of start.
  public subscript(instance: InstanceID) -> [EventSummary] { places[instance, default: []].map { events[$0] } }

  /// Whether anything overlaps an instance.
  public func contains(_ instance: InstanceID) -> Bool { places[instance] != nil }

  /// The instances that overlap others.
  public var instances: Set<InstanceID> { Set(places.keys) }

  /// How many are told of one.
  private static let most = 8

  private mutating func keep(_ all: [EventSummary], _ others: [[Int]]) {
    var kept: [Int: Int] = [:]
    for place in all.indices where !others[place].isEmpty {
      kept[place] = events.count
      events.append(all[place])
    }
    for place in kept.keys { places[all[place].id] = others[place].compactMap { kept[$0] } }
  }
}

extension EventSummary {
  /// Whether it takes the person's time at a time of day: nothing declined, gone, or during which one is free.
  fileprivate var takesTime: Bool {
    guard !isGone, myAnswer != .given(.declined), availability != .free, case .timed(let span) = time else {
      return false
    }
    return span.length > 0
  }

  fileprivate func isSameMeeting(as other: EventSummary) -> Bool {
    (parent ?? id.event) == (other.parent ?? other.id.event)
  }
}
