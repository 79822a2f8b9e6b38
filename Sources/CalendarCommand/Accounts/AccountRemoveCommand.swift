import ArgumentParser
import Settings

/// `b24cal account remove`: takes an account out of the config file.
struct AccountRemoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take an account out of the config file.",
    discussion: """
      The tokens of its login go with it; what is kept of its calendars stays in the cache folder.

      b24cal account remove work
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The account's name.")
  var name: String

  func run() async throws {
    let editor = try AccountEditor(options)
    try editor.checkExists(name)
    try editor.apply(.remove(name: name))
    await TokenFile.remove(account: name, editor.world)
  }
}
