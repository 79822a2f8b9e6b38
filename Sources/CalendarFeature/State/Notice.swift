public import CalendarModel
public import Canvas

/// What the bottom line tells until the next key.
public enum Notice: Equatable, Sendable {
  /// A request failed.
  case failed(PortalError)
  /// A key means nothing here.
  case unbound(Key)
  /// The terminal is not one that is known; drawn as another.
  case unknownTerminal(name: String, assumed: String)
}
