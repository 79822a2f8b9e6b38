public import CalendarModel

/// How calls to a portal are let in.
public enum PortalAccess: Hashable, Sendable {
  /// By a key in the address.
  case webhook(Webhook)
  /// By an OAuth token in a header, in the name of a person where it is known. When it has expired the portal refuses it.
  case token(portal: PortalAddress, user: UserID? = nil, accessToken: AccessToken)

  /// Where the portal is.
  public var portal: PortalAddress {
    switch self {
    case .webhook(let webhook): webhook.portal
    case .token(let portal, _, _): portal
    }
  }

  /// In whose name the calls are made, where the access itself says so.
  public var user: UserID? {
    switch self {
    case .webhook(let webhook): webhook.user
    case .token(_, let user, _): user
    }
  }

  /// The address of a method. It holds the key where there is one.
  func address(of method: String) -> Secret {
    switch self {
    case .webhook(let webhook):
      Secret(exposed: "\(webhook.portal)/rest/\(webhook.user)/\(webhook.secret.exposed)/\(method)")
    case .token(let portal, _, _):
      Secret(exposed: "\(portal)/rest/\(method)")
    }
  }

  /// The token, where it is by one.
  var token: AccessToken? {
    switch self {
    case .webhook: nil
    case .token(_, _, let token): token
    }
  }

  /// What goes into the header `Authorization`.
  var authorization: Secret? {
    switch self {
    case .webhook: nil
    case .token(_, _, let token): Secret(exposed: "Bearer \(token.secret.exposed)")
    }
  }

  /// What takes the key or token out of texts.
  var redaction: Redaction {
    switch self {
    case .webhook(let webhook): Redaction(webhook.secret)
    case .token(_, _, let token): Redaction(token.secret)
    }
  }
}
