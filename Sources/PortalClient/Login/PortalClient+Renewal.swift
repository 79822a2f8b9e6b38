import CalendarModel

extension PortalClient {
  /// Has calls bear another token than one that is over, and says whether that is a new one: one that another program has kept may be over
  /// as well.
  ///
  /// Calls that find it over together share one renewal, and its end is not cut off with theirs: the new tokens would be lost, and the old
  /// ones worth nothing.
  func renew(_ expired: AccessToken) async throws(PortalError) -> Bool {
    guard pass.token == expired, let renewal else { return false }
    let task = renewing ?? Task { await followed(renewal, after: expired) }
    renewing = task
    return try await task.value.get()
  }

  private func followed(_ renewal: TokenRenewal, after expired: AccessToken) async -> Result<Bool, PortalError> {
    defer { renewing = nil }
    do throws(PortalError) {
      let (token, isNew) = try await renewal.token(after: expired, of: access.user ?? toldUser)
      pass = .token(portal: access.portal, user: access.user, accessToken: token)
      redaction.add(token.secret)
      return .success(isNew)
    } catch {
      return .failure(error)
    }
  }
}

extension PortalError {
  /// Whether an access token's hour is over. The portal mixes cases.
  var isOfExpiredToken: Bool {
    if case .refusedCredentials(let code) = self { code.lowercased() == "expired_token" } else { false }
  }
}
