/// What the authorization server has given out. Times are the portal's uptime.
struct Grants: Sendable {
  /// Somebody's leave for an application, that codes and tokens stand for.
  struct Consent: Sendable {
    let clientID: String
    let user: Int
    let scopes: Set<String>
  }

  /// How long a code can be exchanged.
  static let codeLife = Duration.seconds(30)
  /// How long an access token works.
  static let accessLife = Duration.seconds(3600)

  private var codes: [String: (consent: Consent, end: Duration)] = [:]
  private var refreshTokens: [String: Consent] = [:]
  private var accessTokens: [String: (token: AccessToken, end: Duration)] = [:]
  private var count = 0

  /// A code for a consent.
  mutating func code(for consent: Consent, at now: Duration) -> String {
    let code = next("c0de")
    codes[code] = (consent, now + Self.codeLife)
    return code
  }

  /// What a code stands for. It is good for one exchange, and not for long.
  mutating func consent(byCode code: String, at now: Duration) -> Consent? {
    guard let found = codes.removeValue(forKey: code), now < found.end else { return nil }
    return found.consent
  }

  /// What a refresh token stands for. It is good for one exchange.
  mutating func consent(byRefreshToken token: String) -> Consent? { refreshTokens.removeValue(forKey: token) }

  /// A pair of tokens for a consent.
  mutating func tokens(for consent: Consent, at now: Duration) -> (access: String, refresh: String) {
    let (access, refresh) = (next("acc3ss"), next("r3fresh"))
    let token = AccessToken(access, user: consent.user, scopes: consent.scopes)
    accessTokens[access] = (token, now + Self.accessLife)
    refreshTokens[refresh] = consent
    return (access, refresh)
  }

  /// An access token that was given out.
  func accessToken(_ value: String, at now: Duration) -> AccessToken? {
    guard let entry = accessTokens[value] else { return nil }
    var token = entry.token
    token.isExpired = entry.end <= now
    return token
  }

  /// Ends the hour of all access tokens.
  mutating func expireAccessTokens(at now: Duration) {
    for value in accessTokens.keys { accessTokens[value]?.end = now }
  }

  /// Takes back all refresh tokens.
  mutating func revokeRefreshTokens() { refreshTokens = [:] }

  private mutating func next(_ kind: String) -> String {
    count += 1
    return "\(kind)-\(count)-0123456789abcdef"
  }
}
