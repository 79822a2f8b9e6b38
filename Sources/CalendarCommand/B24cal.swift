public import ArgumentParser

/// The command line.
public struct B24cal: AsyncParsableCommand {
  /// The version, as `--version` prints it and as the portal is told.
  public static let version = "0.1.0"

  /// The command's name, help and subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "b24cal", abstract: "Your Bitrix24 calendar in the terminal.",
    discussion: """
      The account is a webhook of your portal: in Bitrix24, Developer resources → Other → Inbound webhook, with the \
      rights “Calendar” and “Users (minimal)”.

      b24cal demo
      export B24CAL_WEBHOOK=https://portal.example/rest/7/secret/
      b24cal open 651
      b24cal next
      """,
    version: version,
    subcommands: [
      OpenCommand.self, ShowCommand.self, StatusCommand.self, RespondCommand.self, AgendaCommand.self,
      NextCommand.self, PendingCommand.self, AccountCommand.self, ConfigCommand.self, ThemesCommand.self,
      DemoCommand.self,
    ])

  @OptionGroup var options: GlobalOptions

  /// Makes the command; ArgumentParser fills it.
  public init() {}
}
