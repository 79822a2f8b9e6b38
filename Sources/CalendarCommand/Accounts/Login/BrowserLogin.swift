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

  /// Logs in to an account of the config file, or one that is to be added. Fails where its application is none, or where there would be
  /// no place for tokens: before anybody is asked for anything.
  init(
    _ settings: AccountSettings, _ application: ApplicationSettings, _ world: ProcessWorld, _ options: GlobalOptions,
    listening: ListeningOptions
  ) throws(Failure) {
    file = try TokenFile(account: settings.name, application, world)
    try file.checkPlace()
    self.settings = settings
    self.world = world
    self.options = options
    port = listening.listen
  }

  /// Has the person agree, keeps the tokens, and tries them. At a terminal it is asked again where the code came too late.
  func run() async throws(Failure) -> AccountCheck.Report {
    let report: AccountCheck.Report
    while true {
      do throws(Failure) {
        try file.keep(try await tokens())
        break
      } catch {
        guard isatty(STDIN_FILENO) == 1, error.status == .noPermission else { throw error }
        Console.complain(error.message)
      }
    }
    report = try await AccountCheck(Account(settings, by: file, world), world, options).report()
    try await note(report.user)
    return report
  }

  private func tokens() async throws(Failure) -> OAuthTokens {
    var random = SystemRandomNumberGenerator()
    let state = (0..<2).map { _ in String(random.next(), radix: 36) }.joined()
    let wording = world.wording
    let address = try await answer(to: file.application.authorizationAddress(state: state))
    let redirect: OAuthRedirect
    do throws(OAuthRedirect.Fault) {
      redirect = try OAuthRedirect(address, state: state)
    } catch {
      throw Failure(.noPermission, error.words(wording).safeForTerminal())
    }
    let server = AuthorizationServer(
      application: file.application, version: B24cal.version,
      network: try NetworkOptions(world, certificateFile: settings.certificateFile),
      logger: LogFile.logger(world, options))
    do throws(PortalError) {
      return try await server.tokens(for: redirect)
    } catch {
      throw Failure(ExitStatus(error), words(error).safeForTerminal())
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
    case .moved(let host?): world.wording.strangeServer(host)
    default: world.wording.error(error)
    }
  }

  /// Keeps who it is that logged in: the cache goes by that.
  private func note(_ user: UserID) async throws(Failure) {
    do throws(PortalError) {
      _ = try await file.update { tokens in
        var tokens = tokens
        tokens.user = user
        return tokens
      }
    } catch {
      throw Failure(ExitStatus(error), world.wording.error(error).safeForTerminal())
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
    }
  }
}
