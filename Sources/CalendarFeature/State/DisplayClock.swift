/// Which of several clocks the times are shown by.
public enum DisplayClock: Equatable, Sendable {
  /// Where the person is.
  case here
  /// The person's zone at the portal.
  case portal
  /// The zone of the event that was selected.
  case event
  /// One that the person configured, by its place.
  case configured(Int)
}
