import CalendarFeature
import CalendarRuntime
import Testing

/// Settings that nobody is to ask for.
struct NoSettings: SettingsSource {
  func preferences() -> PreferencesOutcome {
    Issue.record("asked for the settings")
    return .read(Preferences())
  }

  func remember(_ background: TerminalBackground) { Issue.record("asked to remember \(background)") }
}
