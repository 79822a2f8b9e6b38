public import CalendarModel

/// Where the tokens of a login are kept, for all programs that share it.
public protocol TokenStore: Sendable {
  /// Has the tokens to itself while something is done with them, and keeps what takes their place before it returns that. Others wait.
  ///
  /// A place for new tokens is made sure of before `change` is called: the old refresh token may be worth nothing afterwards. Throws what
  /// `change` throws, then the tokens are as they were; `.loginUnkept` where they cannot be kept.
  func update(
    _ change: @Sendable (OAuthTokens) async throws(PortalError) -> OAuthTokens
  ) async throws(PortalError) -> OAuthTokens
}
