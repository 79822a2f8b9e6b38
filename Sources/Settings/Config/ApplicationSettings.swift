/// A local application of a portal, as the config file has it. Its tokens are kept elsewhere.
public struct ApplicationSettings: Hashable, Sendable {
  /// The portal's address.
  public var portal: String
  /// The application's public name.
  public var clientID: String
  /// The application's password.
  public var clientSecret: String
  /// The address of the authorization server; nil for the one that the portal uses.
  public var server: String?

  /// Makes settings.
  public init(portal: String, clientID: String, clientSecret: String, server: String? = nil) {
    self.portal = portal
    self.clientID = clientID
    self.clientSecret = clientSecret
    self.server = server
  }

  /// The lines of its table, with its password or what stands for that.
  func lines(clientSecret: String) -> [String] {
    [
      "portal = \(TOMLText.quoted(portal))", "client_id = \(TOMLText.quoted(clientID))",
      "client_secret = \(TOMLText.quoted(clientSecret))",
    ] + [server.map { "server = \(TOMLText.quoted($0))" }].compactMap(\.self)
  }
}
