import CalendarModel
import PortalClient

/// Tokens in memory that several clients share. Like the file it stands for, it lets one change them at a time.
actor KeptTokens: TokenStore {
  private(set) var tokens: OAuthTokens
  private let isFull: Bool
  private var isTaken = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ tokens: OAuthTokens, isFull: Bool = false) {
    self.tokens = tokens
    self.isFull = isFull
  }

  /// Has somebody else be who logged in.
  func belong(to user: UserID?) { tokens.user = user }

  func update(
    _ change: @Sendable (OAuthTokens) async throws(PortalError) -> OAuthTokens
  ) async throws(PortalError) -> OAuthTokens {
    while isTaken { await withCheckedContinuation { waiting.append($0) } }
    isTaken = true
    defer {
      isTaken = false
      for continuation in waiting { continuation.resume() }
      waiting = []
    }
    guard !isFull else { throw .loginUnkept("No space left on device") }
    tokens = try await change(tokens)
    return tokens
  }
}
