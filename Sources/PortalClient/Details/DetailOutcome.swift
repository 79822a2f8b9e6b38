public import CalendarModel

/// What became of asking for an event.
public enum DetailOutcome: Hashable, Sendable {
  /// The event; of a series, the instance that was asked for.
  case found(EventDetail)
  /// The portal has no such event, or had one that was deleted, or hides it: it tells these apart no further.
  case noSuchEvent
  /// The event does not take place on that date.
  case noOccurrence(CivilDate)
  /// The portal could not be asked, or refused.
  case failed(PortalError)
}
