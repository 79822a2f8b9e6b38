/// How the network is used. The defaults are what a terminal at a portal in the Internet wants.
public struct NetworkOptions: Sendable {
  /// The most that a connection may take to stand, encryption included.
  public var connectDeadline = Duration.seconds(5)
  /// The most that one attempt may take, from the first byte sent to the last received.
  public var attemptDeadline = Duration.seconds(30)
  /// The most bytes of a body that are read.
  public var bodyLimit = 64 << 20
  /// What the environment says of proxies. The rest of it is not kept: it may hold a webhook.
  let environment: [String: String]
  /// Authorities that are trusted beside the system's.
  public var extraAuthorities: TrustedCertificates?

  /// Makes options with the usual limits. `HTTPS_PROXY` and `NO_PROXY` are looked up in `environment`.
  public init(environment: [String: String] = [:], extraAuthorities: TrustedCertificates? = nil) {
    self.environment = environment.filter { Proxy.variables.contains($0.key.uppercased()) }
    self.extraAuthorities = extraAuthorities
  }
}
