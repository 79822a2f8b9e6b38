public import CalendarModel
public import Foundation

/// What an authorization server gives out. Both tokens are passwords.
public struct TokenAnswer: Sendable {
  /// What calls bear, for an hour.
  public let accessToken: String
  /// What the next pair is given for, once.
  public let refreshToken: String
  /// The person, where the server says so: it does when it renews.
  public let user: UserID?

  /// Reads an answer, or throws what it says went wrong. An error may come under a status of 200.
  public init(status: Int, body: Data) throws(PortalError) {
    let value = JSONValue(bytes: body)
    if let error = value?["error"] {
      throw PortalError(
        error: error, text: value?["error_description"], status: status, method: PortalMethod(rawValue: "authorization")
      )
    }
    guard (200...299).contains(status), let accessToken = value?["access_token"]?.word,
      let refreshToken = value?["refresh_token"]?.word
    else {
      // An answer that lacks one token, or is not whole, may hold the other: it is never quoted.
      let shape = body.isEmpty ? "" : value == nil ? "…" : "{…}"
      throw PortalError(unreadable: shape, status: status)
    }
    self.accessToken = accessToken
    self.refreshToken = refreshToken
    user = value?["user_id"]?.word.flatMap { UserID(decimal: $0) }
  }
}
