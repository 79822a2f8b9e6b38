/// What asking the portal for lists came to, once what it told is kept.
public enum FetchOutcome: Hashable, Sendable {
  /// The lists came. Some rows may be strange, some calendars refused, some names missing.
  case done(skipped: Int, refusals: [CalendarOwner: PortalError], namesFailure: PortalError?)
  /// Nothing came.
  case failed(PortalError)

  /// The lists came whole.
  public static let done = FetchOutcome.done(skipped: 0, refusals: [:], namesFailure: nil)
}
