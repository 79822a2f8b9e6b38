import ArgumentParser
import Wording

/// `b24cal account`: the accounts of the config file.
struct AccountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    .account,
    subcommands: [
      AccountAddCommand.self, AccountLoginCommand.self, AccountListCommand.self, AccountCheckCommand.self,
      AccountRemoveCommand.self,
      AccountUseCommand.self,
    ])
}
