/// The kind of calendar that holds an event (`CAL_TYPE`).
public enum CalendarKind: Hashable, Codable, Sendable {
  case user
  case group
  case company
  /// A meeting room's bookings.
  case room
  case resource
  case openEvent
  /// A kind that the portal's owner made.
  case other(String)

  /// Reads the portal's word.
  public init(code: String) {
    self =
      switch code {
      case "user": .user
      case "group": .group
      case "company_calendar": .company
      case "location": .room
      case "resource": .resource
      case "open_event": .openEvent
      default: .other(code)
      }
  }

  /// The portal's word.
  public var code: String {
    switch self {
    case .user: "user"
    case .group: "group"
    case .company: "company_calendar"
    case .room: "location"
    case .resource: "resource"
    case .openEvent: "open_event"
    case .other(let code): code
    }
  }
}
