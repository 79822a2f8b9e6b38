import CalendarModel
import Synchronization

/// Comes by a new access token once the portal has said that the old one is over: one at a time, whichever program asks.
public struct TokenRenewal: Sendable {
  private let server: AuthorizationServer
  private let store: any TokenStore

  /// Renews at a server what is in a store.
  public init(server: AuthorizationServer, store: any TokenStore) {
    self.server = server
    self.store = store
  }

  /// The token that takes the place of one that is over: what another program has kept meanwhile, else a new one, which is kept before it
  /// is returned.
  func token(after expired: AccessToken) async throws(PortalError) -> (token: AccessToken, isNew: Bool) {
    let isNew = Mutex(false)
    let tokens = try await store.update { [server] kept async throws(PortalError) in
      guard kept.accessToken == expired else { return kept }
      isNew.withLock { $0 = true }
      return try await server.renewed(kept)
    }
    return (tokens.accessToken, isNew.withLock(\.self))
  }
}
