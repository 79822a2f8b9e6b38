/// The methods that this portal speaks.
enum RestMethod: String, CaseIterable, Sendable {
  case eventByID = "calendar.event.getbyid"
  case events = "calendar.event.get"
  case statusGet = "calendar.meeting.status.get"
  case statusSet = "calendar.meeting.status.set"
  case sections = "calendar.section.get"
  case accessibility = "calendar.accessibility.get"
  case settings = "calendar.settings.get"
  case userSettings = "calendar.user.settings.get"
  case users = "user.get"
  case currentUser = "user.current"
  case profile
  case scope
  case serverTime = "server.time"
  case batch

  /// The scopes of which one is enough; empty for what every webhook may call.
  var scopes: Set<String> {
    switch self {
    case .eventByID, .events, .statusGet, .statusSet, .sections, .accessibility, .settings, .userSettings: ["calendar"]
    case .users, .currentUser: ["user", "user_basic", "user_brief"]
    case .profile, .scope, .serverTime, .batch: []
    }
  }
}
