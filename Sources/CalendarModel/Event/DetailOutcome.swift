/// What asking for an event came to.
public enum DetailOutcome: Hashable, Sendable {
  /// The event; of a series, the instance that was asked for.
  case found(EventDetail)
  /// The portal says the same of an event that never was, that is deleted, and that is hidden from me.
  case noSuchEvent
  /// The event is there, but not on the day that was asked for.
  case noOccurrence(CivilDate)
  /// The portal could not be asked, or refused.
  case failed(PortalError)
}
