import ArgumentParser
import Settings
import Wording

/// `b24cal account add`: reads a webhook or logs in, tries that, and keeps it.
struct AccountAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add an account: paste the address of a webhook, or log in through an application.",
    discussion: """
      The address is read without being shown, or from standard input. It is tried first, and kept only where the portal \
      takes it. With --oauth the address of the portal, the application's client id, its secret and the address where the \
      browser ended are read, one a line; what an option gives is not asked for.

      b24cal account add work
      pass show bitrix24 | b24cal account add work
      b24cal account add work --oauth --portal https://portal.example --client-id local.5f0c
      """)

  @OptionGroup var options: GlobalOptions

  @OptionGroup var listening: ListeningOptions

  @Argument(help: "How the account is to be called.")
  var name: String

  @Flag(name: .customLong("oauth"), help: "Log in through a local application of the portal.")
  var logsIn = false

  @Option(help: ArgumentHelp("With --oauth: the portal's address.", valueName: "address"))
  var portal: String?

  @Option(name: .customLong("client-id"), help: ArgumentHelp("With --oauth: the application's id.", valueName: "id"))
  var clientID: String?

  @Option(help: ArgumentHelp("With --oauth: who gives out tokens, where not the portal's own.", valueName: "address"))
  var server: String?

  func validate() throws {
    guard logsIn || portal == nil && clientID == nil && server == nil && listening.listen == nil else {
      throw ValidationError("--portal, --client-id, --server and --listen go with --oauth.")
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
      try new.editor.apply(.add(name: name, webhook: address.trimmed))
    }
    try Console.print(report.text(wording))
    try ExitCode.exit(report.status)
  }

  private func application(_ wording: Wording) throws(Failure) -> ApplicationSettings {
    let input = LineInput(wording: wording)
    let portal = if let portal { portal } else { try input.read(wording.askPortal) }
    let clientID = if let clientID { clientID } else { try input.read(wording.askClientID) }
    let clientSecret = try SecretInput(wording: wording).read(wording.pasteClientSecret).trimmed
    return ApplicationSettings(portal: portal, clientID: clientID, clientSecret: clientSecret, server: server)
  }
}
