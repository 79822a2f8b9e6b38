/// A local application of the portal: what lets programs in by OAuth.
public struct LocalApplication: Hashable, Sendable {
  /// Its public name.
  public var clientID: String
  /// Its password.
  public var clientSecret: String
  /// Where browsers are sent with a code. It is the application's: a request cannot choose another.
  public var redirect: String
  /// What its tokens may be used for.
  public var scopes: Set<String>

  /// An application of one's own.
  public init(
    clientID: String, clientSecret: String, redirect: String = "http://127.0.0.1:8024/",
    scopes: Set<String> = ["calendar", "user_brief"]
  ) {
    self.clientID = clientID
    self.clientSecret = clientSecret
    self.redirect = redirect
    self.scopes = scopes
  }

  /// An application that works.
  public static let demo = LocalApplication(clientID: "local.demo", clientSecret: "demo-secret")
}
