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
  /// is returned. Throws `.refusedCredentials` with the code `other_user`, which is none of the portal's, where somebody else than `user`
  /// has logged in meanwhile.
  func token(
    after expired: AccessToken, of user: UserID?
  ) async throws(PortalError) -> (token: AccessToken, isNew: Bool) {
    let isNew = Mutex(false)
    let tokens = try await store.update { [server] kept async throws(PortalError) in
      guard kept.accessToken == expired else { return kept }
      isNew.withLock { $0 = true }
      return try await server.renewed(kept)
    }
    if let user, let kept = tokens.user, kept != user { throw .refusedCredentials(code: "other_user") }
    return (tokens.accessToken, isNew.withLock(\.self))
  }
}
