import ArgumentParser
import Canvas
import Settings
import Wording

/// `b24cal account list`: the accounts of the config file, and which is used.
struct AccountListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(.accountList)

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let world = try ProcessWorld(options)
    for account in world.config.accounts {
      let isUsed = world.config.accounts.count == 1 || account.name == world.config.account
      let parts = [account.name, account.origin(world.wording)].map { $0.safeForTerminal() }
      try Console.print("\(isUsed ? "*" : " ") \(parts.joined(separator: "\t"))")
    }
  }
}
