import Foundation

extension PortalState {
  /// What the authorization server answers.
  mutating func answer(_ request: OAuthRequest) -> Reply {
    switch request.page {
    case .authorize: authorize(request)
    case .token: token(request)
    }
  }

  /// The demo's person agrees at once. Where something is wrong the portal shows a page of its own and sends nobody anywhere.
  private mutating func authorize(_ request: OAuthRequest) -> Reply {
    guard let application = configuration.applications.first(where: { $0.clientID == request.text("client_id") }) else {
      return .loginPage
    }
    let consent = Grants.Consent(clientID: application.clientID, user: DemoWorld.me, scopes: application.scopes)
    let code = grants.code(for: consent, at: configuration.uptime())
    var components = URLComponents(string: application.redirect)
    components?.queryItems = [
      ("code", code), ("state", request.text("state")), ("domain", request.authority), ("member_id", Self.member),
      ("scope", application.scopes.sorted().joined(separator: ",")), ("server_domain", request.authority),
    ].map { URLQueryItem(name: $0, value: $1) }
    return Reply(
      CannedReply(status: 302, headers: ["location": components?.string ?? "", "content-type": "text/html"], body: ""))
  }

  private mutating func token(_ request: OAuthRequest) -> Reply {
    guard let application = configuration.applications.first(where: { $0.clientID == request.text("client_id") }) else {
      return refusal(200, "wrong_client")
    }
    guard application.clientSecret == request.text("client_secret") else { return refusal(401, "invalid_client") }
    let now = configuration.uptime()
    let consent: Grants.Consent?
    switch request.text("grant_type") {
    case "authorization_code": consent = grants.consent(byCode: request.text("code"), at: now)
    case "refresh_token": consent = grants.consent(byRefreshToken: request.text("refresh_token"))
    default: return refusal(400, "invalid_request")
    }
    guard let consent, consent.clientID == application.clientID else { return refusal(400, "invalid_grant") }
    let tokens = grants.tokens(for: consent, at: now)
    return Reply(
      status: 200,
      json: [
        "access_token": .string(tokens.access), "expires": .int(Int(configuration.now().timeIntervalSince1970) + 3600),
        "expires_in": .int(3600), "scope": .string(consent.scopes.sorted().joined(separator: ",")),
        "domain": .string(request.authority), "server_endpoint": .string("http://\(request.authority)/rest/"),
        "status": "L", "client_endpoint": .string("http://\(request.authority)/rest/"),
        "member_id": .string(Self.member), "user_id": .string("\(consent.user)"),
        "refresh_token": .string(tokens.refresh),
      ])
  }

  /// The server's errors often come without a description.
  private func refusal(_ status: Int, _ code: String) -> Reply { Reply(status: status, json: ["error": .string(code)]) }

  private static let member = "a223c6b3710f85df22e9377d6c4f7553"
}
