import PortalClient

/// Access by the address of a webhook.
func webhookAccess(_ address: String) throws -> PortalAccess { .webhook(try Webhook(address)) }

/// Access by a token.
func tokenAccess(_ portal: String, _ token: String) throws -> PortalAccess? {
  guard let token = AccessToken(token) else { return nil }
  return .token(portal: try PortalAddress(portal), accessToken: token)
}
