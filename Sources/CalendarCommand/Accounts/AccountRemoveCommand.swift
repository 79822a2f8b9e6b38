import ArgumentParser
import Settings
import Wording

/// `b24cal account remove`: takes an account out of the config file.
struct AccountRemoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(.accountRemove)

  @Argument(help: ArgumentHelp(.accountName), completion: .accounts)
  var name: String

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let editor = try AccountEditor(options)
    try editor.checkExists(name)
    try editor.apply(.remove(name: name))
    let removed = editor.world.config.accounts.first { $0.name == name }
    guard case .oauth(let application) = removed?.source else { return }
    try? await TokenFile(account: name, application, editor.world).remove()
  }
}
