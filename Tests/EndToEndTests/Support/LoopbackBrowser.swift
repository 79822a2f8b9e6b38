import Glibc
import LoopbackPort

/// A browser that is sent to an address on this machine.
enum LoopbackBrowser {
  /// Asks for a path, and returns the whole answer; empty where nobody listens, and what there is of it where it has not come to an end
  /// within two minutes.
  static func get(_ path: String, port: Int) -> String {
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(connection) }
    var patience = timeval(tv_sec: 120, tv_usec: 0)
    setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in(loopback: UInt16(port))
    let outcome = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard outcome == 0 else { return "" }
    let request = Array("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)
    _ = send(connection, request, request.count, Int32(MSG_NOSIGNAL))
    var (answer, part): ([UInt8], [UInt8]) = ([], Array(repeating: 0, count: 4096))
    while case let count = recv(connection, &part, part.count, 0), count > 0 { answer += part[..<count] }
    return String(decoding: answer, as: UTF8.self)
  }
}
