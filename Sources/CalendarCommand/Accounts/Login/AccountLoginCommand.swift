import ArgumentParser
import Settings
import Wording

/// `b24cal account login`: logs in to an account through its application, for the first time or again.
struct AccountLoginCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(.accountLogin)

  @Argument(help: ArgumentHelp(.accountName), completion: .accounts)
  var name: String

  @OptionGroup var listening: ListeningOptions

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let world = try ProcessWorld(options)
    try options.checkAsksPortal(world.wording)
    let accounts = world.config.accounts
    guard let settings = accounts.first(where: { $0.name == name }) else {
      throw Failure(.usage, world.wording.unknownAccount(name, of: accounts.map(\.name)))
    }
    guard case .oauth(let application) = settings.source else {
      throw Failure(.usage, world.wording.needsNoLogin(name))
    }
    let report = try await BrowserLogin(settings, application, world, options, listening: listening).run().report
    try report.print(world.wording)
    try ExitCode.exit(report.status)
  }
}
