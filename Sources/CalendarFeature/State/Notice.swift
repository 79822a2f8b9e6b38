public import CalendarModel
public import Canvas

/// What the bottom line tells until the next key.
public enum Notice: Equatable, Sendable {
  /// A request failed.
  case failed(PortalError)
  /// The event came without names.
  case namesMissing(PortalError)
  /// A key means nothing here.
  case unbound(Key)
  /// There is nothing yet that the key could work on.
  case nothingLoaded
  /// The terminal is not one that is known; drawn as another.
  case unknownTerminal(name: String, assumed: String)
}
