/// What asking the portal for lists came to, once what it told is kept.
public enum FetchOutcome: Hashable, Sendable {
  /// The lists came. Some rows may be strange, some calendars refused, some names missing; and this machine's clock may be so many seconds
  /// ahead of the portal's, nil where that is not known.
  case done(skipped: Int, refusals: [CalendarOwner: PortalError], namesFailure: PortalError?, clockLead: Int? = nil)
  /// Nothing came.
  case failed(PortalError)

  /// The lists came whole.
  public static let done = FetchOutcome.done(skipped: 0, refusals: [:], namesFailure: nil)
}
