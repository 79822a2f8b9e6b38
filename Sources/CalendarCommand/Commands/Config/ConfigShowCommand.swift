import ArgumentParser
import Settings
import Wording

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
    try Console.write(config.masked(place.wording.seen))
  }
}
