import ArgumentParser

/// `b24cal config`: the config file, what is in force, and what is wrong with it.
struct ConfigCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Where the settings are, what is in force, what is wrong.",
    discussion: """
      b24cal config check
      b24cal config show --default > "$(b24cal config path)"
      """,
    subcommands: [ConfigPathCommand.self, ConfigShowCommand.self, ConfigCheckCommand.self])
}
