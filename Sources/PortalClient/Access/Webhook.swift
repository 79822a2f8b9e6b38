public import CalendarModel

/// An incoming webhook: the address through which a portal lets one person's program in, and the key that is part of it.
///
/// The whole address is a password. `description`, `debugDescription` and `dump` show `https://portal.example/rest/7/…`.
public struct Webhook: Hashable, Sendable {
  /// Where the portal is.
  public let portal: PortalAddress
  /// The person in whose name it acts.
  public let user: UserID
  let secret: Secret

  /// Reads what a person pastes: `https://portal.example/rest/7/secret/`, with or without the slash at the end, a method,
  /// `.json`, a query and white space around it.
  ///
  /// A path may stand in front of `/rest`. `http://` is taken only for a loopback address.
  public init(_ text: String) throws(AddressError) {
    let parts = try AddressParts(text)
    guard let rest = parts.segments.firstIndex(where: { $0.lowercased() == "rest" }) else {
      _ = try PortalAddress(parts, path: [])
      throw .noRest
    }
    portal = try PortalAddress(parts, path: parts.segments[..<rest])
    let afterRest = parts.segments[(rest + 1)...]
    guard let userText = afterRest.first, let user = UserID(decimal: userText) else { throw .noUser }
    self.user = user
    guard let pasted = afterRest.dropFirst().first else { throw .noSecret }
    let key = pasted.hasSuffix(".json") ? String(pasted.dropLast(5)) : pasted
    guard !key.isEmpty else { throw .noSecret }
    guard key.utf8.allSatisfy(Self.keyCharacters.contains) else { throw .badSecret }
    secret = Secret(exposed: key)
  }

  /// Portals make keys of Latin letters and digits; the marks that need no encoding in an address do no harm.
  private static let keyCharacters = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
}

extension Webhook: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The address with the key left out.
  public var description: String { "\(portal)/rest/\(user)/…" }
  /// The address with the key left out.
  public var debugDescription: String { description }
  /// The parts without the key.
  public var customMirror: Mirror { Mirror(self, children: ["portal": portal, "user": user]) }
}
