/// What asking for an event came to, where the portal answered.
public enum DetailOutcome: Hashable, Sendable {
  case found(EventDetail)
  /// The portal says the same of an event that never was, that is deleted, and that is hidden from me.
  case noSuchEvent
  /// The event is there, but not on the day that was asked for.
  case noOccurrence(CivilDate)
}
