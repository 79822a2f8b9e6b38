/// What the event makes of its owner's time (`ACCESSIBILITY`).
public enum Availability: String, CaseIterable, Hashable, Codable, Sendable {
  case busy
  /// Not certain yet.
  case tentative = "quest"
  case free
  case absent
}

/// How important its author calls an event.
public enum Importance: String, CaseIterable, Hashable, Codable, Sendable {
  case high
  case normal
  case low
}
