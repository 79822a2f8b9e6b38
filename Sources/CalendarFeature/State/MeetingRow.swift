public import CalendarModel

/// One of the rows of a meeting, of which each person has one of their own and all name the organiser's.
public struct MeetingRow: Hashable, Sendable {
  /// The row.
  public let event: EventID
  /// The organiser's row; nil where it is not known.
  public let parent: EventID?

  /// Names a row.
  public init(_ event: EventID, parent: EventID?) {
    self.event = event
    self.parent = parent
  }

  /// Whether both are of one meeting. Occurrences of a series are, edited ones are not.
  public func isOfSameMeeting(as other: MeetingRow) -> Bool {
    event == other.event || (parent ?? event) == (other.parent ?? other.event)
  }
}

extension EventSummary {
  /// The row of a meeting that it is an instance of.
  var row: MeetingRow { MeetingRow(id.event, parent: parent) }
}

extension EventDetail {
  /// The row of a meeting that it is an instance of.
  var row: MeetingRow { MeetingRow(event.id, parent: event.parent) }
}
