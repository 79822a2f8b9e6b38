public import CalendarModel
public import Foundation

/// What answers questions about events: a portal, or a stand-in in a test.
public protocol EventSource: Sendable {
  /// All that is to be shown of an event.
  /// - Parameters:
  ///   - id: any row of the meeting.
  ///   - date: which instance of a series, in the event's own zone; nil for the next one, else the first.
  ///   - now: the time from which "next" counts.
  func detail(of id: EventID, on date: CivilDate?, now: Date) async throws(PortalError) -> DetailOutcome
}
