import ArgumentParser
import Wording

/// `b24cal account check`: asks the portal who I am and what I may.
struct AccountCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(.accountCheck)

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let world = try ProcessWorld(options)
    try options.checkAsksPortal(world.wording)
    let account = try await Account(world, named: options.account)
    let report = try await AccountCheck(account, world, options).report()
    try report.print(world.wording)
    try ExitCode.exit(report.status)
  }
}
