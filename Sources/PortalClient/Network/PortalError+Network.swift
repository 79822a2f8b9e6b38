import AsyncHTTPClient
import CalendarModel
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

extension PortalError {
  /// Says what a failure of the network or of the HTTP library means. Of errors that are not known only the type is named: their
  /// text might hold the address.
  init(network error: any Error, options: NetworkOptions) {
    self =
      switch error {
      case let error as HTTPClientError: Self.http(error, options)
      case let error as NIOConnectionError: Self.connection(error, options)
      case let error as IOError: Self.system(error.errnoCode, options)
      case ChannelError.connectTimeout: .timedOut(options.connectDeadline)
      case is ChannelError, is CancellationError: .unreachable(.closed)
      case let error as NIOSSLError: .unreachable(ConnectionFault(error))
      case let error as NIOSSLExtraError where error == .failedToValidateHostname: .unreachable(.tls(.otherName))
      // It may come before the request as after it.
      case let error as BoringSSLError: .unreachable(.tls(.other(ConnectionFault.reason(in: "\(error)") ?? "it broke")))
      case is NIOSSLExtraError: .unreachable(.tls(.other("\(error)")))
      case is NIOTooManyBytesError: .tooLarge(limit: options.bodyLimit)
      case HTTPParserError.invalidEOFState: .unreachable(.closed)
      case is HTTPParserError: .unreachable(.other("not an HTTP answer"))
      default: .unreachable(.other("\(type(of: error))"))
      }
  }

  private static func http(_ error: HTTPClientError, _ options: NetworkOptions) -> PortalError {
    switch error {
    case .connectTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout, .socksHandshakeTimeout,
      .httpProxyHandshakeTimeout:
      .timedOut(options.connectDeadline)
    case .deadlineExceeded, .readTimeout, .writeTimeout: .timedOut(options.attemptDeadline)
    case .remoteConnectionClosed, .uncleanShutdown, .cancelled, .requestStreamCancelled, .alreadyShutdown:
      .unreachable(.closed)
    case .proxyAuthenticationRequired: .unreachable(.other("the proxy wants a user and a password"))
    case .invalidProxyResponse: .unreachable(.other("the proxy did not connect"))
    default: .unreachable(.other(error.shortDescription))
    }
  }

  /// A host may have several addresses: the first failure to connect tells more than a failed look-up of the other family.
  private static func connection(_ error: NIOConnectionError, _ options: NetworkOptions) -> PortalError {
    guard let first = error.connectionErrors.first else { return .unreachable(.unknownHost) }
    return PortalError(network: first.error, options: options)
  }

  private static func system(_ code: CInt, _ options: NetworkOptions) -> PortalError {
    switch code {
    case ECONNREFUSED: .unreachable(.refused)
    case EHOSTUNREACH, ENETUNREACH, ENETDOWN, EHOSTDOWN, EADDRNOTAVAIL: .unreachable(.noRoute)
    case ECONNRESET, ECONNABORTED, EPIPE, ENOTCONN: .unreachable(.closed)
    case ETIMEDOUT: .timedOut(options.attemptDeadline)
    default: .unreachable(.other(String(cString: strerror(code))))
    }
  }
}

extension ConnectionFault {
  fileprivate init(_ error: NIOSSLError) {
    switch error {
    case .uncleanShutdown: self = .closed
    case .unableToValidateCertificate: self = .tls(.unknownAuthority)
    default:
      let words = "\(error)"
      let end = words.contains("EOF during") ? "it ended during the handshake" : "the handshake failed"
      let reason = Self.reason(in: words) ?? end
      switch reason {
      case "certificate verify failed": self = .tls(.unknownAuthority)
      case "wrong version number", "http request": self = .tls(.notSpoken)
      default: self = .tls(.other(reason))
      }
    }
  }

  /// The library's word for what went wrong, taken out of `error:1000007d:SSL routines:OPENSSL_internal:THE_WORD at …`.
  fileprivate static func reason(in words: String) -> String? {
    words.firstMatch(of: /OPENSSL_internal:([A-Z0-9_]+)/).map { $0.output.1.lowercased().replacing("_", with: " ") }
  }
}
