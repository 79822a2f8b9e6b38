import CalendarModel
import Canvas
import Foundation
import PortalClient
import Settings
import Wording

/// Logs in through an application: the person agrees in a browser, and pastes the address where that ended.
struct BrowserLogin {
  let file: TokenFile
  let settings: AccountSettings
  let world: ProcessWorld
  let options: GlobalOptions
  /// The port to wait for the browser on; nil where its address is pasted.
  let port: Int?
  private let network: NetworkOptions

  /// What came of one attempt.
  private enum Attempt {
    case agreed(OAuthTokens)
    /// The person may do better.
    case useless(Failure)
  }

  /// Logs in to an account of the config file, or one that is to be added. Fails where its application is none, where there would be no
  /// place for tokens, or where its authorities cannot be read: before anybody is asked for anything.
  init(
    _ settings: AccountSettings, _ application: ApplicationSettings, _ world: ProcessWorld, _ options: GlobalOptions,
    listening: ListeningOptions
  ) throws(Failure) {
    file = try TokenFile(account: settings.name, application, world)
    try file.checkPlace()
    network = try NetworkOptions(world, certificateFile: settings.certificateFile)
    self.settings = settings
    self.world = world
    self.options = options
    port = listening.listen
  }

  /// Has the person agree, tries the tokens, and keeps them with whose they are: the cache goes by that, and so do programs that run
  /// meanwhile. Nothing is kept, and what was kept before stays, where it does not come about.
  func run() async throws(Failure) -> (report: AccountCheck.Report, tokens: OAuthTokens) {
    var tokens = try await agreedTokens()
    let account = Account(settings, trying: tokens, of: file.application)
    let report = try await AccountCheck(account, world, options).report()
    tokens.user = report.user
    try await file.keep(tokens)
    return (report, tokens)
  }

  /// At a terminal the person is asked again where what was pasted is no answer, or came too late.
  private func agreedTokens() async throws(Failure) -> OAuthTokens {
    while true {
      switch try await attempt() {
      case .agreed(let tokens): return tokens
      case .useless(let failure):
        guard isatty(STDIN_FILENO) == 1 else { throw failure }
        Console.complain(failure.message)
      }
    }
  }

  private func attempt() async throws(Failure) -> Attempt {
    var random = SystemRandomNumberGenerator()
    let state = (0..<2).map { _ in String(random.next(), radix: 36) }.joined()
    let wording = world.wording
    let address = try await answer(to: file.application.authorizationAddress(state: state))
    let redirect: OAuthRedirect
    do throws(OAuthRedirect.Fault) {
      redirect = try OAuthRedirect(address, state: state, of: file.application)
    } catch {
      let failure = Failure(.noPermission, error.words(wording).safeForTerminal())
      switch error {
      case .noCode, .otherState: return .useless(failure)
      case .refused, .strangeServer: throw failure
      }
    }
    let server = AuthorizationServer(
      application: file.application, version: B24cal.version, network: network, logger: LogFile.logger(world, options))
    do throws(PortalError) {
      return .agreed(try await server.tokens(for: redirect))
    } catch {
      let failure = Failure(ExitStatus(error), words(error).safeForTerminal())
      guard error == .refusedCredentials(code: "invalid_grant") else { throw failure }
      return .useless(failure)
    }
  }

  /// The address where a browser ends that opens one.
  private func answer(to address: String) async throws(Failure) -> String {
    if let port { return try await heard(on: port, opening: address) }
    Console.tell(world.wording.openInBrowser(address))
    return try SecretInput(wording: world.wording).read(world.wording.pasteRedirect)
  }

  private func words(_ error: PortalError) -> String {
    switch error {
    case .refusedCredentials("invalid_grant"): world.wording.codeIsOver
    case .moved(let host): world.wording.serverSendsOn(host)
    default: world.wording.error(error)
    }
  }
}

extension OAuthRedirect.Fault {
  /// Why an address is of no use.
  fileprivate func words(_ wording: Wording) -> String {
    switch self {
    case .noCode: wording.noCode
    case .otherState: wording.otherLogin
    case .refused(let code): wording.loginRefused(code)
    case .strangeServer(let host): wording.strangeServer(host)
    }
  }
}
