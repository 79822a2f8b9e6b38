/// What is on top of the screen, and so decides what a key means.
public enum KeyContext: CaseIterable, Hashable, Sendable {
  /// One event.
  case detail
  /// The fields of an event as the portal sent them.
  case rawFields
  /// The list of keys.
  case help
}
