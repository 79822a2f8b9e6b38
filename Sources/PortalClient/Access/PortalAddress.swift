/// Where a portal is: everything of its address that comes before `/rest/`. Not a secret.
public struct PortalAddress: Hashable, Sendable, CustomStringConvertible {
  /// Whether the connection is encrypted; only to a loopback address may it be plain.
  let isEncrypted: Bool
  /// The host in ASCII and lower case: a name, an IPv4 address, or an IPv6 address without brackets.
  public let host: String
  /// The port, where the address names one.
  public let port: Int?
  /// The path in front of `/rest`, `""` or beginning with a slash, percent-encoded.
  public let path: String

  /// Reads `https://portal.example`, with or without a path, or says what is wrong with it.
  public init(_ text: String) throws(AddressError) {
    let parts = try AddressParts(text)
    try self.init(parts, path: parts.segments)
  }

  init(_ parts: AddressParts, path segments: some Sequence<String>) throws(AddressError) {
    guard parts.isEncrypted || Self.isLoopback(parts.host) else { throw .insecure }
    isEncrypted = parts.isEncrypted
    host = parts.host
    port = parts.port
    path = segments.map { "/" + $0 }.joined()
  }

  /// Whether the host is an address and not a name.
  var isNumeric: Bool { Self.isNumeric(host) }

  /// The port that is connected to.
  var effectivePort: Int { port ?? (isEncrypted ? 443 : 80) }

  /// The address as it is written, without a slash at its end.
  public var description: String {
    let authority = (host.contains(":") ? "[\(host)]" : host) + (port.map { ":\($0)" } ?? "")
    return "\(isEncrypted ? "https" : "http")://\(authority)\(path)"
  }

  /// No top-level domain ends in a digit.
  static func isNumeric(_ host: String) -> Bool { host.contains(":") || host.last?.isNumber == true }

  /// Whether a host is this machine: 127.0.0.0/8, `::1` or `localhost`. Only the full form of an IPv4 address counts: what resolvers make
  /// of `127.1` is theirs to say.
  static func isLoopback(_ host: String) -> Bool {
    if host == "localhost" || host == "::1" { return true }
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
    return numbers.count == 4 && numbers[0] == "127" && numbers.allSatisfy { UInt8($0) != nil && !$0.hasPrefix("+") }
  }
}
