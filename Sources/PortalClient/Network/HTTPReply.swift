import CalendarModel
import Foundation

/// What came back over HTTP, whole.
struct HTTPReply: Sendable {
  let status: Int
  let location: String?
  let retryAfter: String?
  let body: Data

  /// How long the portal wants to be left alone, in whole seconds; nothing where it does not say.
  var pause: Duration? { retryAfter.flatMap { UInt32($0) }.map { .seconds(Int64($0)) } }

  /// The error that a redirect is. Following it could send the key to another host, and a `POST` would lose its body.
  var redirect: PortalError? {
    guard (300..<400).contains(status) else { return nil }
    let host = location.flatMap { URLComponents(string: $0)?.encodedHost }
    return .moved(host: host.flatMap { $0.isEmpty ? nil : $0 })
  }
}
