import Foundation
import Settings
import Wording

extension ConfigFile {
  /// The file that `--config` names, else the one that the environment means.
  init?(environment: [String: String], _ options: GlobalOptions) {
    if let named = options.config { self.init(path: named) } else { self.init(environment: environment) }
  }

  /// What it says; as the program is by itself where there is none and need not be.
  func read(mayBeMissing: Bool) throws(Fault) -> Config {
    do throws(Fault) {
      return try read()
    } catch {
      if error == .missing, mayBeMissing { return Config() }
      throw error
    }
  }

  /// The same, with the fault in words.
  func read(mayBeMissing: Bool, _ wording: Wording) throws(Failure) -> Config {
    do throws(Fault) {
      return try read(mayBeMissing: mayBeMissing)
    } catch {
      throw Failure(.configuration, error.words(wording, path: path))
    }
  }
}

extension Language {
  /// The language that the config file asks for.
  init?(_ config: Config) {
    switch config.language {
    case "en": self = .english
    case "ru": self = .russian
    default: return nil
    }
  }
}
