import AsyncHTTPClient
import CalendarModel
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// Sends requests over HTTP, on one thread that all of the process's share. Making the first starts it, so one is made when it is needed.
struct HTTPTransport: Sendable {
  private let portal: PortalAddress
  private let client: HTTPClient
  private let options: NetworkOptions
  private let isDirect: Bool
  private let encryption: TLSConfiguration

  /// It lasts as long as the process does, and sleeps while nothing is asked. The library puts work off to it without waiting for that to be
  /// done, and where it has ended, writes on the terminal or ends the process.
  private static let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)

  init(portal: PortalAddress, options: NetworkOptions) throws(PortalError) {
    var configuration = HTTPClient.Configuration()
    configuration.proxy = try Self.proxy(for: portal, environment: options.environment)
    configuration.redirectConfiguration = .disallow
    configuration.httpVersion = .http1Only
    configuration.timeout.connect = TimeAmount(options.connectDeadline)
    // Otherwise a refused connection is tried again until the deadline.
    configuration.connectionPool.retryConnectionEstablishment = false
    encryption = Self.encryption(options)
    configuration.tlsConfiguration = encryption
    client = HTTPClient(eventLoopGroup: Self.group, configuration: configuration)
    self.portal = portal
    self.options = options
    isDirect = configuration.proxy == nil
  }

  /// Sends a `POST` and reads the whole answer, all within the deadline of one attempt.
  func post(
    _ body: Data, to address: Secret, headers: HTTPHeaders
  ) async throws(PortalError) -> HTTPReply {
    var request = HTTPClientRequest(url: address.exposed)
    request.method = .POST
    request.headers = headers
    request.body = .bytes(body)
    return try await within(options.attemptDeadline) { [request] () async throws(PortalError) in
      do {
        let response = try await client.execute(request, deadline: .distantFuture)
        let body = try await response.body.collect(upTo: options.bodyLimit)
        return HTTPReply(
          status: Int(response.status.code), location: response.headers.first(name: "location"),
          retryAfter: response.headers.first(name: "retry-after"), body: Data(body.readableBytesView))
      } catch {
        throw await explained(PortalError(network: error, options: options))
      }
    }
  }

  /// Ends the connections. Calls that are under way fail.
  ///
  /// A server that never says goodbye keeps an encrypted connection from ending for 5 seconds (measured): that goes on behind, and
  /// nobody waits for it longer than a moment.
  func shutDown() async {
    await wait(upTo: .milliseconds(100)) { [client] in try? await client.shutdown() }
  }

  /// Tells a machine without authorities, and a certificate that is out of its time, from one that nobody vouches for; the latter as long as
  /// that takes no way around a proxy.
  private func explained(_ error: PortalError) async -> PortalError {
    guard case .unreachable(.tls) = error else { return error }
    if knowsNobody { return .unreachable(.tls(.noAuthorities)) }
    guard error == .unreachable(.tls(.unknownAuthority)), isDirect else { return error }
    let probe = CertificateProbe(group: Self.group, deadline: options.connectDeadline)
    return await probe.fault(at: portal).map { .unreachable(.tls($0)) } ?? error
  }

  /// Whether there are no authorities, or none that can be read: then the TLS library has nothing to go by, and nothing is ever sent.
  private var knowsNobody: Bool {
    options.extraAuthorities == nil && SystemAuthorities().isEmpty
      || (try? NIOSSLContext(configuration: encryption)) == nil
  }

  private static func encryption(_ options: NetworkOptions) -> TLSConfiguration {
    var configuration = TLSConfiguration.makeClientConfiguration()
    guard let extra = options.extraAuthorities else { return configuration }
    if SystemAuthorities().isEmpty {
      configuration.trustRoots = .certificates(extra.certificates)
    } else {
      configuration.additionalTrustRoots = [.certificates(extra.certificates)]
    }
    return configuration
  }

  private static func proxy(
    for portal: PortalAddress, environment: [String: String]
  ) throws(PortalError) -> HTTPClient.Configuration.Proxy? {
    let found: Proxy?
    do throws(ProxyError) {
      found = try Proxy.resolve(environment: environment, host: portal.host, port: portal.effectivePort)
    } catch {
      throw .unreachable(.other("the proxy in HTTPS_PROXY cannot be used"))
    }
    return found.map { proxy in
      switch proxy.kind {
      case .socks: .socksServer(host: proxy.host, port: proxy.port)
      case .http:
        .server(
          host: proxy.host, port: proxy.port,
          authorization: proxy.user.map { .basic(username: $0, password: proxy.password?.exposed ?? "") })
      }
    }
  }
}
