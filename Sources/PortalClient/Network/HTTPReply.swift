import CalendarModel
import Foundation

/// What came back over HTTP, whole.
struct HTTPReply: Sendable {
  let status: Int
  let location: String?
  let body: Data

  /// The error that a redirect is. Following it could send the key to another host, and a `POST` would lose its body.
  var redirect: PortalError? {
    guard (300..<400).contains(status) else { return nil }
    let host = location.flatMap { URLComponents(string: $0)?.encodedHost }
    return .moved(host: host.flatMap { $0.isEmpty ? nil : $0 })
  }
}
