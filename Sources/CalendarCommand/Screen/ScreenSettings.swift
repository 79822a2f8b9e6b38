import CalendarFeature
import CalendarRuntime
import Settings

/// The config file as the loop wants it.
struct ScreenSettings: SettingsSource {
  let world: ProcessWorld

  func preferences() async -> PreferencesOutcome { .read(Preferences(world.config)) }

  func remember(_ background: TerminalBackground) async {}
}

extension Preferences {
  /// What a config file says that the screen follows.
  init(_ config: Config) {
    self.init()
    zones = config.otherZones
    firstWeekday = config.firstWeekday
    refresh = config.refresh
    accounts = config.accounts.map(\.name)
  }
}
