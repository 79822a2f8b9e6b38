public import CalendarModel
public import Foundation

/// What a reading lists, set out in days: the part of taking it that grows with how much there is. It is made beside the loop, so
/// that no key waits for it.
public struct Arrangement: Equatable, Sendable {
  /// The zone of display.
  private(set) var zone: TimeZone
  /// The days with all that takes place on them, whatever is to be seen of it.
  private(set) var days: [AgendaDay]
  /// Which of my own events overlap which: those in calendars that were not chosen beside mine.
  private(set) var overlaps: Overlaps
  private var mask: String?

  /// Sets a reading out in a zone.
  public init(_ reading: AgendaReading, in zone: TimeZone) {
    self.zone = zone
    days = AgendaDay.all(of: reading.events, in: zone, within: reading.span)
    overlaps = Overlaps(
      among: reading.events.lazy.filter { $0.owner.kind == .user && !reading.choice.owners.contains($0.owner) })
  }

  /// Sets the days of a reading out in another zone.
  mutating func move(_ reading: AgendaReading, to zone: TimeZone) {
    guard zone != self.zone else { return }
    self.zone = zone
    days = AgendaDay.all(of: reading.events, in: zone, within: reading.span)
  }

  /// Changes some events, or with nil takes them out.
  mutating func change(
    where isMeant: (EventSummary) -> Bool, _ change: (EventSummary) -> EventSummary?
  ) {
    for place in days.indices where days[place].entries.contains(where: { isMeant($0.summary) }) {
      days[place].change(where: isMeant, change)
    }
    days.removeAll { $0.entries.isEmpty }
  }

  /// My own events that overlap one of mine, in order of their start.
  func overlaps(of id: InstanceID) -> [EventSummary] {
    var events = overlaps[id]
    for place in events.indices { if let mask { events[place].mask(with: mask) } }
    return events
  }

  /// Keeps titles and places to itself: nothing is drawn of its days any more, and overlaps are told without them.
  mutating func mask(with mask: String) {
    days = []
    self.mask = mask
  }
}
