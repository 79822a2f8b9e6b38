public import CalendarModel
public import Foundation

/// What answers questions about events: a portal, or a stand-in in a test.
public protocol EventSource: Sendable {
  /// All that is to be shown of an event, which any row of the meeting names.
  ///
  /// Of a series it is the instance on `date`, in the event's own zone, or where that is nil the next one from `now`, else the first.
  func detail(of id: EventID, on date: CivilDate?, now: Date) async -> DetailOutcome
}
