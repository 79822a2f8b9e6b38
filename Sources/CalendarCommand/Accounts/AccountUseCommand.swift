import ArgumentParser
import Settings

/// `b24cal account use`: which account is used where none is named.
struct AccountUseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Use an account where none is named.", discussion: "b24cal account use work")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The account's name.")
  var name: String

  func run() async throws {
    let editor = try AccountEditor(options)
    try editor.checkExists(name)
    try editor.apply(.use(name: name))
  }
}
