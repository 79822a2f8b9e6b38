/// What a request asks of the authorization server.
struct OAuthRequest: Sendable {
  /// Which of its pages.
  enum Page: String {
    /// The one that a browser opens, for the person to agree.
    case authorize = "oauth.authorize"
    /// The one that gives out tokens.
    case token = "oauth.token"
  }

  let page: Page
  let parameters: PHPArray
  /// Host and port, as the request names them.
  let authority: String

  /// Nil for what lies outside of `/oauth/`.
  init?(_ request: IncomingRequest) {
    switch request.path.split(separator: "/") {
    case ["oauth", "authorize"]: page = .authorize
    case ["oauth", "token"]: page = .token
    default: return nil
    }
    parameters = RestRequest.parameters(of: request)
    authority = request.authority
  }

  func text(_ name: String) -> String { parameters[name]?.string ?? "" }
}
