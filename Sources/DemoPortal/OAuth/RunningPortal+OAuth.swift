import Foundation

extension RunningPortal {
  /// Where a browser is sent that opens an authorization address: the application's own address, with a code; nil where the portal shows
  /// a page instead. The demo's person agrees.
  public func redirect(from address: String) async -> String? {
    guard let address = URLComponents(string: address) else { return nil }
    let request = IncomingRequest(
      httpMethod: "GET", authority: "127.0.0.1:\(port)", path: address.path, query: address.percentEncodedQuery ?? "",
      headers: [:], body: [])
    return await portal.reply(to: request).reply.headers.first { $0.name == "location" }?.value
  }

  /// Ends the hour of all access tokens that were given out.
  public func expireAccessTokens() async { await portal.expireAccessTokens() }

  /// Takes back all refresh tokens that were given out: people have to log in again.
  public func revokeRefreshTokens() async { await portal.revokeRefreshTokens() }
}
