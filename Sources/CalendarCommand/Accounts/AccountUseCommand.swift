import ArgumentParser
import Settings
import Wording

/// `b24cal account use`: which account is used where none is named.
struct AccountUseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(.accountUse)

  @Argument(help: ArgumentHelp(.accountName), completion: .accounts)
  var name: String

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let editor = try AccountEditor(options)
    try editor.checkExists(name)
    try editor.apply(.use(name: name))
  }
}
