public import CalendarFeature

/// What keeps the person's choices, or a stand-in in a test.
public protocol SettingsSource: Sendable {
  /// Reads the settings again.
  func preferences() async -> PreferencesOutcome

  /// Remembers the terminal's background for the next start.
  func remember(_ background: TerminalBackground) async
}
