public import CalendarModel

/// Something to be done outside of the state, as data.
public enum Effect: Equatable, Sendable {
  /// Ask the portal for an event; its answer carries the number.
  case loadDetail(EventID, on: CivilDate?, load: Int)
  /// Wait, for a random time within the range, and say so.
  case wait(WaitingFor, ClosedRange<Duration>)
  /// Wait no longer.
  case cancelWait(WaitingFor)
  /// Draw the whole screen again.
  case redraw
  /// Give the terminal back until the shell brings the program to the front.
  case suspend
  /// Leave.
  case quit(QuitReason)
}

/// Why the program leaves.
public enum QuitReason: Equatable, Sendable {
  /// The person is done.
  case asked
  /// The person pressed ^C.
  case interrupted
}
