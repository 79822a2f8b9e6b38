import Foundation

/// A proxy that requests go through.
struct Proxy: Hashable, Sendable {
  /// How it is spoken to.
  enum Kind: Hashable, Sendable {
    /// `CONNECT` over HTTP.
    case http
    /// SOCKS version 5.
    case socks
  }

  /// How it is spoken to.
  let kind: Kind
  /// Its host.
  let host: String
  /// Its port.
  let port: Int
  /// The user it wants, where the environment names one.
  let user: String?
  let password: Secret?

  /// The variables of the environment that count, also in lower case.
  static let variables: Set = ["HTTPS_PROXY", "NO_PROXY"]

  /// The proxy that `HTTPS_PROXY` or `https_proxy` names for a host, unless `NO_PROXY` or `no_proxy` leaves the host out; nil where
  /// it is reached directly, as loopback always is.
  ///
  /// The name in lower case stands where both are set, and an empty value counts as none, as in curl. A name without a scheme is an
  /// HTTP proxy. A value that is no address is an error: going around a proxy that is meant to be used would be worse.
  static func resolve(environment: [String: String], host: String, port: Int) throws(ProxyError) -> Proxy? {
    func value(_ name: String) -> String? {
      [name.lowercased(), name].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    }
    guard !PortalAddress.isLoopback(host), let address = value("HTTPS_PROXY"),
      !NoProxyRules(value("NO_PROXY") ?? "").match(host: host, port: port)
    else { return nil }
    return try Proxy(address)
  }

  init(_ address: String) throws(ProxyError) {
    let text = address.contains("://") ? address : "http://\(address)"
    guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
      let host = parts.encodedHost, !host.isEmpty
    else { throw .notAnAddress }
    switch scheme {
    case "http": kind = .http
    case "socks5", "socks5h": kind = .socks
    default: throw .unknownScheme
    }
    let port = parts.port ?? (kind == .http ? 80 : 1080)
    guard (1...65535).contains(port) else { throw .notAnAddress }
    self.host = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
    self.port = port
    user = parts.user.flatMap { $0.isEmpty ? nil : $0 }
    password = parts.password.map(Secret.init)
    guard kind == .http || user == nil else { throw .userForSOCKS }
  }
}

/// Why the proxy that the environment names cannot be used. It repeats nothing of the address, which may hold a password.
enum ProxyError: Error, Hashable, Sendable {
  /// It is not an address.
  case notAnAddress
  /// Its scheme is none of `http`, `socks5` and `socks5h`.
  case unknownScheme
  /// It wants a user, which over SOCKS is not supported.
  case userForSOCKS
}
