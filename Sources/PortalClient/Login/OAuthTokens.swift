public import CalendarModel
public import Foundation
import PortalWire

/// The tokens of a login: one that calls bear, and one that the next pair is given for. Both are passwords.
public struct OAuthTokens: Hashable, Sendable {
  /// What calls bear.
  public let accessToken: AccessToken
  let refreshToken: Secret
  /// Who gives out the next pair.
  let server: PortalAddress
  /// The person who logged in; nil until it is known.
  public var user: UserID?

  init(accessToken: AccessToken, refreshToken: Secret, server: PortalAddress, user: UserID?) {
    self.accessToken = accessToken
    self.refreshToken = refreshToken
    self.server = server
    self.user = user
  }

  init(_ answer: TokenAnswer, from server: PortalAddress, user: UserID? = nil) throws(PortalError) {
    guard let accessToken = AccessToken(answer.accessToken) else { throw .nonsense(status: 200, beginning: "{…}") }
    self.init(
      accessToken: accessToken, refreshToken: Secret(exposed: answer.refreshToken), server: server,
      user: user ?? answer.user)
  }

  /// Reads what was kept. Nil where that is nothing usable, or of a login to another portal or through another application: a token is
  /// shown to nobody but who gave it.
  public init?(kept: Data, of application: OAuthApplication) {
    let value = JSONValue(bytes: kept)
    guard value?["portal"]?.text == application.portal.description, value?["client_id"]?.text == application.clientID,
      let accessToken = value?["access_token"]?.text.flatMap(AccessToken.init),
      let refreshToken = value?["refresh_token"]?.text, let server = value?["server"]?.text,
      let server = try? PortalAddress(server)
    else { return nil }
    let user = value?["user"]?.whole.flatMap { UserID($0) }
    self.init(
      accessToken: accessToken, refreshToken: Secret(exposed: refreshToken), server: application.server ?? server,
      user: user)
  }

  /// What is to be kept, in JSON. It holds both passwords.
  public func kept(of application: OAuthApplication) -> Data {
    JSONValue.object([
      "portal": .string(application.portal.description), "client_id": .string(application.clientID),
      "access_token": .string(accessToken.secret.exposed), "refresh_token": .string(refreshToken.exposed),
      "server": .string(server.description), "user": user.map { .integer($0.rawValue) } ?? .null,
    ]).bytes
  }
}
