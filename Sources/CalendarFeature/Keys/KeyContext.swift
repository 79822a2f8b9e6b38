/// What is on top of the screen, and so decides what a key means.
public enum KeyContext: CaseIterable, Hashable, Sendable {
  /// The list of what is coming up.
  case agenda
  /// One day by its hours.
  case day
  /// One week by its days.
  case week
  /// One month by its days.
  case month
  /// One event.
  case detail
  /// The fields of an event as the portal sent them.
  case rawFields
  /// The greeting where there is no account.
  case welcome

  /// The context of a view.
  init(_ view: ViewKind) {
    self =
      switch view {
      case .agenda: .agenda
      case .day: .day
      case .week: .week
      case .month: .month
      }
  }
}
