import ArgumentParser
import Settings
import Wording

/// `b24cal config path`: where the config file is, or would be.
struct ConfigPathCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(.configPath)

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let place = try ConfigPlace(options)
    if options.config != nil, place.file.isMissing { Console.complain(place.wording.noConfig(place.file.path)) }
    try Console.print(place.file.path)
  }
}
