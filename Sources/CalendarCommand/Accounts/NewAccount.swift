import CalendarModel
import PortalClient
import PortalWire
import Settings
import Wording

/// An account on its way into the config file: tried first, and kept only where the portal takes it.
struct NewAccount {
  let editor: AccountEditor
  let options: GlobalOptions

  init(_ options: GlobalOptions) throws(Failure) {
    editor = try AccountEditor(options)
    try options.checkAsksPortal(editor.world.wording)
    self.options = options
  }

  /// Fails where an account cannot be called so.
  func check(name: String) throws(Failure) {
    let wording = editor.world.wording
    guard !name.isEmpty, !name.contains(where: \.isNewline) else { throw Failure(.usage, wording.badAccountName) }
    guard WebhookKey.masked(in: name) == name else { throw Failure(.usage, wording.addressForName) }
    guard !editor.world.config.accounts.contains(where: { $0.name == name }) else {
      throw Failure(.usage, wording.accountExists(name))
    }
  }

  /// Tries the address of a webhook.
  func tried(_ webhook: String, name: String? = nil) async throws(Failure) -> AccountCheck.Report {
    let world = editor.world
    let account = try Account(name: name, webhook: webhook, from: world.wording.whatWasPasted, wording: world.wording)
    return try await AccountCheck(account, world, options).report()
  }

  /// Logs in through an application, and keeps that as an account. Nothing is kept where it does not come about: what another config file
  /// has kept under the same name stays.
  func logIn(
    _ name: String, _ application: ApplicationSettings, listening: ListeningOptions
  ) async throws(Failure) -> AccountCheck.Report {
    let settings = AccountSettings(name: name, source: .oauth(application))
    let login = try BrowserLogin(settings, application, editor.world, options, listening: listening)
    let (report, tokens) = try await login.run()
    do throws(Failure) {
      try editor.apply(.addApplication(name: name, application))
    } catch {
      await login.file.remove(tokens)
      throw error
    }
    return report
  }
}
