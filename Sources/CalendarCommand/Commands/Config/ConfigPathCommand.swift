import ArgumentParser
import Settings

/// `b24cal config path`: where the config file is, or would be.
struct ConfigPathCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path", abstract: "Print where the config file is, or would be.", discussion: "b24cal config path")

  @OptionGroup var options: GlobalOptions

  func run() async throws { try Console.print(ConfigPlace(options).file.path) }
}
