/// What reading the settings again came to.
public enum PreferencesOutcome: Equatable, Sendable {
  /// What they say now.
  case read(Preferences)
  /// They cannot be used; in a sentence for the person, and what was in force stays.
  case failed(String)
}
