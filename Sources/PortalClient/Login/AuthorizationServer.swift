public import CalendarModel
import Foundation
public import Logging
import NIOHTTP1
import PortalWire

/// The server that gives out tokens to an application. Secrets go to it in the body of a form: an address is logged on the way.
public struct AuthorizationServer: Sendable {
  let application: OAuthApplication
  private let version: String
  private let network: NetworkOptions
  private let logger: Logger

  /// Makes a client of it. `version` is what it calls itself.
  public init(
    application: OAuthApplication, version: String, network: NetworkOptions = NetworkOptions(), logger: Logger
  ) {
    self.application = application
    self.version = version
    self.network = network
    self.logger = logger
  }

  /// Exchanges the code of a redirect. Where it is older than 30 seconds or was used before, the server says `invalid_grant`.
  public func tokens(for redirect: OAuthRedirect) async throws(PortalError) -> OAuthTokens {
    let form = form("authorization_code", ["code": .string(redirect.code.exposed)])
    let redaction = Redaction(application.clientSecret, redirect.code)
    return try OAuthTokens(await ask(redirect.server, form, redaction), from: redirect.server)
  }

  /// Exchanges a pair of tokens for the next. The old refresh token is worth nothing afterwards.
  func renewed(_ tokens: OAuthTokens) async throws(PortalError) -> OAuthTokens {
    let form = form("refresh_token", ["refresh_token": .string(tokens.refreshToken.exposed)])
    let redaction = Redaction(application.clientSecret, tokens.refreshToken, tokens.accessToken.secret)
    do throws(PortalError) {
      return try OAuthTokens(await ask(tokens.server, form, redaction), from: tokens.server, user: tokens.user)
    } catch {
      // Whoever called the portal would take it for the portal that has moved.
      guard case .moved(let host) = error else { throw error }
      throw .loginMoved(host: host)
    }
  }

  private func form(_ grantType: String, _ grant: [String: JSONValue]) -> QueryString {
    let known: [String: JSONValue] = [
      "grant_type": .string(grantType), "client_id": .string(application.clientID),
      "client_secret": .string(application.clientSecret.exposed),
    ]
    return QueryString(known.merging(grant) { known, _ in known })
  }

  private func ask(
    _ server: PortalAddress, _ form: QueryString, _ redaction: Redaction
  ) async throws(PortalError) -> TokenAnswer {
    do throws(PortalError) {
      let reply = try await post(form, to: server)
      logger.debug("tokens", metadata: ["status": "\(reply.status)"])
      if let redirect = reply.redirect { throw redirect }
      return try TokenAnswer(status: reply.status, body: reply.body)
    } catch {
      let error = redaction(error)
      logger.debug("tokens", metadata: ["error": "\(error)"])
      throw error
    }
  }

  private func post(_ form: QueryString, to server: PortalAddress) async throws(PortalError) -> HTTPReply {
    let transport = try HTTPTransport(portal: server, options: network)
    do throws(PortalError) {
      let reply = try await transport.post(
        Data(form.text.utf8), to: Secret(exposed: "\(server)/oauth/token/"),
        headers: [
          "Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded",
          "User-Agent": "b24cal/\(version)",
        ])
      await transport.shutDown()
      return reply
    } catch {
      await transport.shutDown()
      throw error
    }
  }
}
