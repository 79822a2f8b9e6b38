import ArgumentParser
import Wording

/// `b24cal config`: the config file, what is in force, and what is wrong with it.
struct ConfigCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    .config, subcommands: [ConfigPathCommand.self, ConfigShowCommand.self, ConfigCheckCommand.self])
}
