import Settings
import Wording

/// Changes the accounts of the config file that is in force.
struct AccountEditor {
  let world: ProcessWorld
  private let file: ConfigFile

  /// Fails where the config file cannot be used, or has no place.
  init(_ options: GlobalOptions) throws(Failure) {
    world = try ProcessWorld(options, mayLackConfig: true)
    guard let file = world.configFile else { throw Failure(.configuration, world.wording.noConfigPlace) }
    self.file = file
  }

  /// Fails where there is no account of a name.
  func checkExists(_ name: String) throws(Failure) {
    let names = world.config.accounts.map(\.name)
    guard names.contains(name) else { throw Failure(.usage, world.wording.unknownAccount(name, of: names)) }
  }

  /// Writes a change.
  func apply(_ edit: ConfigEdit) throws(Failure) {
    do throws(ConfigFile.Fault) {
      try file.apply(edit)
    } catch {
      throw Failure(.configuration, error.words(world.wording, path: file.path))
    }
  }
}
