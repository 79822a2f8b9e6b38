import ArgumentParser
import Canvas
import Settings
import Wording

/// `b24cal account add`: reads a webhook or logs in, tries that, and keeps it.
struct AccountAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(.accountAdd)

  @Argument(help: ArgumentHelp(.newAccount))
  var name: String

  @Flag(name: .customLong("oauth"), help: ArgumentHelp(.logIn))
  var logsIn = false

  @Option(help: ArgumentHelp(.portalAddress, valueName: "address"))
  var portal: String?

  @Option(name: .customLong("client-id"), help: ArgumentHelp(.clientID, valueName: "id"))
  var clientID: String?

  @Option(help: ArgumentHelp(.tokenServer, valueName: "address"))
  var server: String?

  @OptionGroup var listening: ListeningOptions

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard logsIn || portal == nil && clientID == nil && server == nil && listening.listen == nil else {
      throw ValidationError(Wording.ofHelp.loginOptionsAlone)
    }
  }

  func run() async throws {
    let new = try NewAccount(options)
    try new.check(name: name)
    let wording = new.editor.world.wording
    let report: AccountCheck.Report
    if logsIn {
      report = try await new.logIn(name, application(wording), listening: listening)
    } else {
      let address = try SecretInput(wording: wording).read(wording.pasteWebhook)
      report = try await new.tried(address, name: name)
      try new.editor.apply(.add(name: name, webhook: address))
    }
    try report.print(wording)
    if !report.missing.isEmpty { Console.complain(wording.keptAllTheSame(name).safeForTerminal()) }
    let others = new.editor.world.config.accounts.map(\.name)
    if !others.isEmpty, new.editor.world.config.account == nil {
      Console.complain(wording.chooseAccount(others + [name]).safeForTerminal())
    }
    try ExitCode.exit(report.status)
  }

  private func application(_ wording: Wording) throws(Failure) -> ApplicationSettings {
    let input = LineInput(wording: wording)
    let portal = if let portal { portal } else { try input.read(wording.askPortal) }
    let clientID = if let clientID { clientID } else { try input.read(wording.askClientID) }
    let clientSecret = try SecretInput(wording: wording).read(wording.pasteClientSecret)
    return ApplicationSettings(portal: portal, clientID: clientID, clientSecret: clientSecret, server: server)
  }
}
