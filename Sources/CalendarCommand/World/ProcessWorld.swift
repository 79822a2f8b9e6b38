import CalendarModel
import Foundation
import Settings
import Wording

/// What the program is told by the system that it runs on, read once at the start.
struct ProcessWorld: Sendable {
  /// The environment, as it was at the start.
  let environment: [String: String]
  /// What the time is, and whether it stands.
  let clock: TimeOfDay
  /// What the config file says.
  private(set) var config: Config
  /// The config file; nil where the environment names no place for it.
  let configFile: ConfigFile?
  /// The themes that there are.
  let themes: ThemeLibrary
  /// The name of the theme that is chosen.
  private(set) var theme: String
  /// The language of messages.
  private(set) var wording: Wording

  /// Reads the process's own surroundings. Fails where `B24CAL_NOW` is not a time, or the config file cannot be used: one that an option
  /// names must be there unless it `mayLackConfig`. Fails also where the theme that is chosen is none; its file is read when it is needed.
  init(
    environment: [String: String] = Surroundings.environment, _ options: GlobalOptions = .none,
    mayLackConfig: Bool = false
  ) throws(Failure) {
    let own = Language(environment: environment)
    let configFile = ConfigFile(environment: environment, options)
    let config =
      try configFile?.read(mayBeMissing: mayLackConfig || options.config == nil, Wording(own, isASCII: options.isASCII))
      ?? Config()
    wording = Wording(Language(config) ?? own, isASCII: options.isASCII || config.isASCII)
    let pinned = environment["B24CAL_NOW"].flatMap { $0.isEmpty ? nil : $0 }
    guard let clock = TimeOfDay(pinned: pinned) else {
      throw Failure(.configuration, wording.wrongNow(pinned ?? ""))
    }
    themes = ThemeLibrary(environment: environment)
    theme = options.theme ?? config.theme
    try themes.check(options, config, configFile, wording)
    self.environment = environment
    self.config = config
    self.configFile = configFile
    self.clock = clock
  }

  /// The same surroundings, where the config file says something else.
  func saying(_ config: Config, _ options: GlobalOptions) -> ProcessWorld {
    var world = self
    world.config = config
    world.theme = options.theme ?? config.theme
    world.wording = Wording(
      Language(config) ?? Language(environment: environment), isASCII: options.isASCII || config.isASCII)
    return world
  }

  /// The value of a variable, where it is set and not empty.
  func variable(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// A folder of the program's own: in the one that a variable names, else in a part of the home; nil where neither is an absolute path.
  func folder(_ name: String, inHome part: String) -> String? {
    func absolute(_ name: String) -> String? { variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil } }
    return (absolute(name) ?? absolute("HOME").map { "\($0)/\(part)" }).map { $0 + "/b24cal" }
  }
}
