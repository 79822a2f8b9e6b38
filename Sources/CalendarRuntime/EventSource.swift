public import CalendarModel
public import Foundation

/// What answers questions about events: what was last known, and the portal; or a stand-in in a test.
public protocol EventSource: Sendable {
  /// What is known of some days. It asks nothing of the portal.
  func read(_ query: AgendaQuery) async -> AgendaReading

  /// Asks the portal for days of the person's own calendars and of others', and keeps what it tells.
  func fetch(_ span: DaySpan, others: [CalendarOwner], asksSurroundings: Bool, now: Date) async -> FetchOutcome

  /// What was last known of an instance, and when it was heard; nil where nothing is.
  func recall(_ instance: InstanceID) async -> (event: EventDetail, heardAt: Date)?

  /// All that is to be shown of an event, which any row of the meeting names, asked of the portal and kept.
  ///
  /// Of a series it is the instance on `date`, in the event's own zone, or where that is nil the next one from `now`, else the first.
  func detail(of id: EventID, on date: CivilDate?, now: Date) async -> DetailOutcome

  /// The instances that hold a text, in order of time, as far as is known.
  func find(_ text: String, now: Date) async -> [InstanceID]

  /// Remembers that an instance was looked at as it is.
  func look(at instance: InstanceID) async

  /// Remembers which calendars are shown.
  func choose(_ choice: CalendarChoice) async
}
