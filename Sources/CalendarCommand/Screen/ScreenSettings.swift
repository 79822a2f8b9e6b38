import CalendarFeature
import CalendarRuntime
import Settings

/// The config file as the loop wants it.
struct ScreenSettings: SettingsSource {
  let world: ProcessWorld

  func preferences() async -> PreferencesOutcome {
    do throws(Failure) {
      return .read(try Preferences(world))
    } catch {
      return .failed(error.message)
    }
  }

  func remember(_ background: TerminalBackground) async { BackgroundMemory(world).keep(background) }
}

extension Preferences {
  /// What the config file and the options say that the screen follows. Fails where the theme's file cannot be used.
  init(_ world: ProcessWorld) throws(Failure) {
    self.init()
    let config = world.config
    do throws(ThemeLibrary.Fault) { themes = try world.themes.choice(world.theme) } catch {
      throw Failure(error, world.wording)
    }
    keyMap = config.keyMap
    zones = config.otherZones
    firstWeekday = config.firstWeekday
    refresh = config.refresh
    accounts = config.accounts.map(\.name)
  }
}

extension CalendarState {
  /// Follows what the person chose from the first picture on, and what is remembered of the terminal where the looks depend on it.
  mutating func begin(_ preferences: Preferences, _ world: ProcessWorld) {
    if preferences.themes.asksBackground { background = BackgroundMemory(world).recall() }
    follow(preferences)
  }
}
