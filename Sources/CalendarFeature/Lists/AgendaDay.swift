public import CalendarModel
public import Foundation

/// A day with what takes place on it: whole days first, then by start.
public struct AgendaDay: Hashable, Sendable {
  /// The day.
  public let date: CivilDate
  /// What takes place on it.
  public private(set) var entries: [DayEntry]

  /// Makes a day of entries in order.
  public init(date: CivilDate, entries: [DayEntry]) {
    self.date = date
    self.entries = entries
  }

  /// The days of a span that have anything on them, in the zone of display.
  public static func all(of events: [EventSummary], in zone: TimeZone, within span: DaySpan) -> [AgendaDay] {
    all(events.flatMap { DayEntry.all(of: $0, in: zone, within: span) })
  }

  /// The days on which events begin, each event on that day alone.
  public static func firstDays(of events: [EventSummary], in zone: TimeZone) -> [AgendaDay] {
    all(
      events.flatMap { event in
        let first = event.time.days(in: zone).first
        return DayEntry.all(of: event, in: zone, within: DaySpan(first, first))
      })
  }

  private static func all(_ entries: [DayEntry]) -> [AgendaDay] {
    Dictionary(grouping: entries, by: \.day)
      .map { AgendaDay(date: $0, entries: $1.sorted { $0.order < $1.order }) }
      .sorted { $0.date < $1.date }
  }

  /// Changes some of its events, or with nil takes them out.
  mutating func change(where isMeant: (EventSummary) -> Bool, _ change: (EventSummary) -> EventSummary?) {
    entries = entries.compactMap { entry in
      guard isMeant(entry.summary) else { return entry }
      guard let summary = change(entry.summary) else { return nil }
      var entry = entry
      entry.summary = summary
      return entry
    }
  }

  /// Replaces titles and places.
  mutating func mask(with mask: String) {
    for place in entries.indices { entries[place].summary.mask(with: mask) }
  }

  /// The day with some of its entries; nil where none is left.
  func filtered(_ isShown: (EventSummary) -> Bool) -> AgendaDay? {
    let shown = entries.filter { isShown($0.summary) }
    return shown.isEmpty ? nil : AgendaDay(date: date, entries: shown)
  }

  /// What takes whole days.
  public var wholeDays: [DayEntry] { entries.filter { $0.hours == nil } }

  /// What has hours.
  public var timed: [DayEntry] { entries.filter { $0.hours != nil } }
}

extension DayEntry {
  fileprivate var order: (Int, Int, InstanceID) { (hours == nil ? -1 : firstMinute, lastMinute, summary.id) }
}
