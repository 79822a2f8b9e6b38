import ArgumentParser
import Settings
import Wording

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

/// `b24cal config path`: where the config file is, or would be.
struct ConfigPathCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path", abstract: "Print where the config file is, or would be.", discussion: "b24cal config path")

  @OptionGroup var options: GlobalOptions

  func run() async throws { try Console.print(ConfigPlace(options).file.path) }
}

/// `b24cal config check`: what is wrong with the config file, by line.
struct ConfigCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Tell what is wrong with the config file, and on which line.",
    discussion: "b24cal config check")

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let place = try ConfigPlace(options)
    _ = try place.file.read(mayBeMissing: options.config == nil, place.wording)
    try Console.print(place.wording.configIsFine(place.file.path))
  }
}

/// `b24cal config show`: what is in force, or an example of everything.
struct ConfigShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print the settings in force, keys masked; or a commented example.",
    discussion: """
      b24cal config show
      b24cal config show --default
      """)

  @OptionGroup var options: GlobalOptions

  @Flag(name: .customLong("default"), help: "Print an example with every setting as it is by itself.")
  var showsExample = false

  func run() async throws {
    guard !showsExample else { return try Console.write(Config.example) }
    let place = try ConfigPlace(options)
    let config = try place.file.read(mayBeMissing: options.config == nil, place.wording)
    try Console.write(config.masked { AccountSettings(name: "", source: .webhook($0)).origin(place.wording) })
  }
}
