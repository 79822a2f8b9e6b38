import ArgumentParser
import Settings
import Wording

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
