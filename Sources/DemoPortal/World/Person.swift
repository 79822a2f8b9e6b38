/// Someone with a place on the portal.
struct Person: Identifiable, Sendable {
  enum Gender: String, Sendable {
    case female = "F"
    case male = "M"
    case unsaid = ""
  }

  /// How `user.get` treats them.
  enum Standing: Sendable {
    case employee
    /// Still returned by `user.get`, with ACTIVE false.
    case dismissed
    /// Extranet, collab or e-mail people, who may not call most calendar methods.
    case external
    /// Invited by e-mail: an id in attendee lists that `user.get` never returns.
    case mailGuest
  }

  let id: Int
  var name: String
  var lastName: String
  var gender: Gender = .unsaid
  var zone: String = "Europe/Moscow"
  var position: String = ""
  var standing: Standing = .employee
  var isAdmin = false

  var fullName: String { lastName.isEmpty ? name : "\(name) \(lastName)" }
  var isActive: Bool { standing != .dismissed }
}
