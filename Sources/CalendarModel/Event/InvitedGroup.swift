/// An entry of the invitation that is more than one person, or not a person (`attendeesEntityList`).
public enum InvitedGroup: Hashable, Codable, Sendable {
  case everybody
  case department(Int64)
  case project(Int64)
  /// Another kind, by the portal's words for kind and id.
  case other(kind: String, id: String)
}
