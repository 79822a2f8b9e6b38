import ArgumentParser

/// `b24cal account check`: asks the portal who I am and what I may.
struct AccountCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Try the account: who it is, and which rights it lacks.",
    discussion: """
      b24cal account check
      b24cal account check --account work
      """)

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let world = try ProcessWorld(options)
    let account = try await Account(world, named: options.account)
    let report = try await AccountCheck(account, world, options).report()
    try Console.print(report.text(world.wording))
    try ExitCode.exit(report.status)
  }
}
