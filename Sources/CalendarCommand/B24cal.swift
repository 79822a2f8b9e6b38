public import ArgumentParser
import Wording

/// The command line.
public struct B24cal: AsyncParsableCommand {
  /// The version, as `--version` prints it and as the portal is told.
  public static let version = "0.1.0"

  /// The command's name, help and subcommands.
  public static let configuration = CommandConfiguration(
    .b24cal, version: version,
    subcommands: [
      OpenCommand.self, ShowCommand.self, StatusCommand.self, RespondCommand.self, AgendaCommand.self, NextCommand.self,
      PendingCommand.self, AccountCommand.self, ConfigCommand.self, ThemesCommand.self, DemoCommand.self,
      DoctorCommand.self,
    ])

  @OptionGroup var options: GlobalOptions

  /// Makes the command; ArgumentParser fills it.
  public init() {}
}
