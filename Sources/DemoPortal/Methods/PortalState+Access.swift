extension PortalState {
  /// Who a request comes from.
  ///
  /// A webhook's secret stands in the path; a token in the `Authorization` header, else in `auth`, else in `access_token`.
  func caller(of request: RestRequest) throws(Failure) -> Caller {
    if let credentials = request.webhook {
      guard
        let hook = configuration.webhooks.first(where: {
          $0.user == credentials.user && $0.secret == credentials.secret
        }),
        let person = world.person(hook.user)
      else { throw .invalidCredentials }
      return Caller(person: person, scopes: hook.scopes)
    }
    guard let value = request.token else { throw .noAuthFound }
    guard
      let token = configuration.tokens.first(where: { $0.value == value })
        ?? grants.accessToken(value, at: configuration.uptime()),
      let person = world.person(token.user)
    else { throw .invalidToken }
    if token.isExpired { throw .expiredToken }
    return Caller(person: person, scopes: token.scopes)
  }
}
