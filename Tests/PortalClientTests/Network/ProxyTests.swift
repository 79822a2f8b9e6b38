import Testing

@testable import PortalClient

@Suite struct ProxyTests {
  private func host(_ environment: [String: String], for host: String = "portal.example", port: Int = 443) throws
    -> String?
  {
    try Proxy.resolve(environment: environment, host: host, port: port).map { "\($0.kind) \($0.host):\($0.port)" }
  }

  @Test(
    arguments: [
      ([:], nil),
      (["HTTPS_PROXY": "http://proxy.example:3128"], "http proxy.example:3128"),
      (["HTTPS_PROXY": "http://proxy.example:3128/"], "http proxy.example:3128"),
      (["HTTPS_PROXY": "proxy.example:3128"], "http proxy.example:3128"),
      (["https_proxy": "http://proxy.example"], "http proxy.example:80"),
      (["https_proxy": "http://lower.example", "HTTPS_PROXY": "http://upper.example"], "http lower.example:80"),
      (["https_proxy": "", "HTTPS_PROXY": "http://upper.example"], "http upper.example:80"),
      (["HTTPS_PROXY": ""], nil),
      (["HTTPS_PROXY": "socks5://proxy.example"], "socks proxy.example:1080"),
      (["HTTPS_PROXY": "http://[2001:db8::1]:3128"], "http 2001:db8::1:3128"),
      (["HTTP_PROXY": "http://proxy.example"], nil),
    ] as [([String: String], String?)])
  func `is the one that the environment names`(environment: [String: String], proxy: String?) throws {
    #expect(try host(environment) == proxy)
  }

  @Test(arguments: [
    ("", true), ("*", false), ("example", false), (".example", false), ("*.example", false), ("portal.example", false),
    ("PORTAL.EXAMPLE", false), (".portal.example", false), ("tal.example", true), ("other.example", true),
    ("sub.portal.example", true), ("other.example, portal.example", false), ("other.example portal.example", false),
    ("portal.example:443", false), ("portal.example:8443", true), (",", true), (".", true), (":443", true),
  ])
  func `is left out for the hosts of NO_PROXY`(list: String, isUsed: Bool) throws {
    #expect(try (host(["HTTPS_PROXY": "http://proxy.example", "NO_PROXY": list]) != nil) == isUsed)
    #expect(try (host(["HTTPS_PROXY": "http://proxy.example", "no_proxy": list]) != nil) == isUsed)
  }

  @Test(arguments: [
    ("10.0.0.1", "10.0.0.1", false), ("10.0.0.1", "0.0.1", true), ("2001:db8::1", "2001:db8::1", false),
    ("2001:db8::1", "[2001:db8::1]", false), ("2001:db8::1", "[2001:db8::1]:443", false),
    ("2001:db8::1", "[2001:db8::1]:8443", true),
  ])
  func `is left out for addresses as they are`(portal: String, list: String, isUsed: Bool) throws {
    let environment = ["HTTPS_PROXY": "http://proxy.example", "NO_PROXY": list]
    #expect(try (host(environment, for: portal) != nil) == isUsed)
  }

  @Test(arguments: ["localhost", "127.0.0.1", "127.9.9.9", "::1"])
  func `is never asked for loopback`(portal: String) throws {
    #expect(try host(["HTTPS_PROXY": "http://proxy.example"], for: portal, port: 8080) == nil)
  }

  @Test(arguments: [
    ("http://", ProxyError.notAnAddress), ("http://:3128", .notAnAddress), ("https://proxy.example", .unknownScheme),
    ("socks4://proxy.example", .unknownScheme), ("socks5://me:pass@proxy.example", .userForSOCKS),
  ])
  func `is refused, not gone around, where it cannot be used`(address: String, error: ProxyError) {
    #expect(throws: error) { try host(["HTTPS_PROXY": address]) }
  }

  @Test func `keeps the user, and the password out of sight`() throws {
    let proxy = try Proxy("http://me:p%40ss@proxy.example:3128")
    var dumped = ""
    dump(proxy, to: &dumped)
    #expect(proxy.user == "me")
    #expect(proxy.password?.exposed == "p@ss")
    #expect(!dumped.contains("p@ss") && !"\(proxy)".contains("p@ss"))
  }
}
