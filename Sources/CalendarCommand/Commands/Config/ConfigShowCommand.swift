import ArgumentParser
import Settings
import Wording

/// `b24cal config show`: what is in force, or an example of everything.
struct ConfigShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(.configShow)

  @Flag(name: .customLong("default"), help: ArgumentHelp(.example))
  var showsExample = false

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    guard !showsExample else { return try Console.write(Config.example) }
    let place = try ConfigPlace(options)
    let config = try place.file.read(mayBeMissing: options.config == nil, place.wording)
    try Console.write(config.masked(place.wording.seen))
  }
}
