import ArgumentParser
import Foundation
import Settings
import Wording

/// `b24cal config check`: what is wrong with the config file, by line.
struct ConfigCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(.configCheck)

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let place = try ConfigPlace(options)
    let config = try place.file.read(mayBeMissing: options.config == nil, place.wording)
    let themes = ThemeLibrary(environment: ProcessInfo.processInfo.environment)
    try themes.check(options, config, place.file, place.wording)
    do throws(ThemeLibrary.Fault) { _ = try themes.choice(options.theme ?? config.theme) } catch {
      throw Failure(error, place.wording)
    }
    try Console.print(
      place.file.isMissing ? place.wording.noConfigNeeded : place.wording.configIsFine(place.file.path))
  }
}
