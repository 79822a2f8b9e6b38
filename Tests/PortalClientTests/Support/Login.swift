import DemoPortal
import Foundation
import InMemoryLogging
import Logging
import PortalClient
import Testing

/// Somebody who has logged in to a portal through its application.
struct Login {
  let portal: RunningPortal
  let application: OAuthApplication
  let server: AuthorizationServer
  let tokens: OAuthTokens
  let log: InMemoryLogHandler

  /// The methods that were called since, in order.
  var calls: [String] { get async { await portal.requests.map(\.method) } }

  /// Runs a portal, logs in, and does something with that.
  static func with(
    portal configure: (inout Configuration) -> Void = { _ in }, _ body: (Login) async throws -> Void
  ) async throws {
    var configuration = Configuration(now: { Visit.now })
    configure(&configuration)
    try await DemoPortal(world: .demo(now: Visit.now), configuration: configuration).withRunning { portal in
      let log = InMemoryLogHandler()
      let (application, server) = try parties(portal, log)
      let tokens = try await server.tokens(for: redirect(portal, application))
      await portal.forgetRequests()
      try await body(Login(portal: portal, application: application, server: server, tokens: tokens, log: log))
    }
  }

  /// The application of the demo, and the portal's own authorization server.
  static func parties(
    _ portal: RunningPortal, _ log: InMemoryLogHandler = InMemoryLogHandler(), clientSecret: String = "demo-secret"
  ) throws -> (OAuthApplication, AuthorizationServer) {
    let address = try PortalAddress(portal.origin)
    let application = OAuthApplication(
      portal: address, clientID: "local.demo", clientSecret: clientSecret, server: address)
    return (application, AuthorizationServer(application: application, version: "1.2.3", logger: logger(log)))
  }

  /// What a browser is sent to.
  static func redirect(_ portal: RunningPortal, _ application: OAuthApplication) async throws -> OAuthRedirect {
    let address = try #require(await portal.redirect(from: application.authorizationAddress(state: "st4te")))
    return try OAuthRedirect(address, state: "st4te", of: application)
  }

  /// Does something with a client that renews by a store, and closes it.
  @discardableResult
  func client<Result>(_ store: KeptTokens, _ body: (PortalClient) async throws -> Result) async throws -> Result {
    let client = PortalClient(
      access: .token(portal: application.portal, user: tokens.user, accessToken: tokens.accessToken),
      renewal: TokenRenewal(server: server, store: store), version: "1.2.3", clock: RecordingClock(), jitter: { 0 },
      logger: Self.logger(log))
    do {
      let result = try await body(client)
      await client.close()
      return result
    } catch {
      await client.close()
      throw error
    }
  }

  private static func logger(_ log: InMemoryLogHandler) -> Logger {
    var logger = Logger(label: "test") { _ in log }
    logger.logLevel = .trace
    return logger
  }
}
