import ArgumentParser
import CalendarModel
import PortalClient
import Settings
import Wording

/// `b24cal account add`: reads a webhook, tries it, and keeps it.
struct AccountAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add an account: paste the address of a webhook.",
    discussion: """
      The address is read without being shown, or from standard input. It is tried first, and kept only where the portal \
      takes it.

      b24cal account add work
      pass show bitrix24 | b24cal account add work
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "How the account is to be called.")
  var name: String

  func run() async throws {
    let editor = try AccountEditor(options)
    let wording = editor.world.wording
    guard !name.isEmpty, !name.contains(where: \.isNewline) else { throw Failure(.usage, wording.badAccountName) }
    guard !editor.world.config.accounts.contains(where: { $0.name == name }) else {
      throw Failure(.usage, wording.accountExists(name))
    }
    let address = try SecretInput(wording: wording).read(wording.pasteWebhook)
    let account = try Account(name: name, webhook: address, from: wording.whatWasPasted, wording: wording)
    let report = try await AccountCheck(account, editor.world, options).report()
    try editor.apply(.add(name: name, webhook: address.trimmed))
    try Console.print(report.text(wording))
    try ExitCode.exit(report.status)
  }
}

extension String {
  /// Without white space at its ends.
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
