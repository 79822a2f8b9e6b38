import CalendarModel

/// Why a call came to nothing.
struct CallFailure: Error {
  /// What went wrong.
  let reason: PortalError
  /// Whether the portal may have carried the call out: not where it had turned it away, and the token that was to be used then could not
  /// be had.
  let mayHaveBeenTaken: Bool
}
