import CalendarFeature
import CalendarRuntime
import Settings
import Wording

/// The config file as the loop wants it.
///
/// It is read again only where it, a theme of the person's, or what the terminal told has changed: the TOML parser lets go of nothing that
/// it has read, and `r` may be pressed for days.
actor ScreenSettings: SettingsSource {
  /// What is followed from the first picture on.
  let first: Preferences

  private let world: ProcessWorld
  private let options: GlobalOptions
  private var last: (stamps: [FileStamp], outcome: PreferencesOutcome)?

  /// Fails where the theme's file cannot be used.
  init(_ world: ProcessWorld, _ options: GlobalOptions) throws(Failure) {
    self.world = world
    self.options = options
    first = try Preferences(world)
  }

  func preferences() async -> PreferencesOutcome {
    guard let file = world.configFile else { return .read(first) }
    let themes = world.themes.sources.filter(\.isOwn).map(\.path)
    let paths = [file.path] + themes + [BackgroundMemory(world).file?.path].compactMap(\.self)
    let stamps = paths.map(FileStamp.init)
    if let last, last.stamps == stamps { return last.outcome }
    let outcome = read(file)
    last = (stamps, outcome)
    return outcome
  }

  private func read(_ file: ConfigFile) -> PreferencesOutcome {
    do throws(ConfigFile.Fault) {
      let config = try file.read(mayBeMissing: options.config == nil)
      do throws(Failure) {
        return .read(try Preferences(world.saying(config, options)))
      } catch {
        return .failed(error.message)
      }
    } catch {
      return .failed(error.sentence(world.wording, path: file.path))
    }
  }

  nonisolated func remember(_ background: TerminalBackground) async { BackgroundMemory(world).keep(background) }
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
    wording = world.wording
    usesMouse = config.usesMouse
    background = themes.asksBackground ? BackgroundMemory(world).recall() : nil
    zones = config.otherZones
    firstWeekday = config.firstWeekday
    refresh = config.refresh
    accounts = config.accounts.map(\.name)
  }
}
