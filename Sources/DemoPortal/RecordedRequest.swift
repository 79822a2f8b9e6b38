/// A request that the portal got, for tests that ask how many round trips there were and what was in them.
public struct RecordedRequest: Hashable, Sendable {
  /// `GET`, `POST` and so on.
  public let httpMethod: String
  /// Path and query as they came.
  public let target: String
  /// The REST method in lower case, without `.json`; `oauth.authorize` and `oauth.token` for the pages of the authorization server;
  /// empty for what was neither.
  public let method: String
  /// Query, form and JSON parameters together.
  public let parameters: PHPArray
  /// The headers, names in lower case, several of one name joined by commas.
  public let headers: [String: String]
  /// The body as it came.
  public let body: [UInt8]
  /// The portal's uptime when it came.
  public let time: Duration
}
