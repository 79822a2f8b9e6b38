import ArgumentParser

/// `b24cal account`: the accounts of the config file.
struct AccountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "Set up, list, check and remove accounts.",
    discussion: """
      An account is a webhook of your portal: in Bitrix24, Developer resources → Other → Inbound webhook, with the \
      rights “Calendar” and “Users (minimal)”. It is kept in the config file, for your eyes alone.

      b24cal account add work
      pass show bitrix24 | b24cal account add work
      b24cal account use work
      """,
    subcommands: [
      AccountAddCommand.self, AccountLoginCommand.self, AccountListCommand.self, AccountCheckCommand.self,
      AccountRemoveCommand.self,
      AccountUseCommand.self,
    ])
}
