public import Glibc

/// A port for what is there for a while, and is then gone for those who ask on: one that the system chose would soon be another test's.
public enum LoopbackPort {
  /// A port of 127.0.0.1 that nobody listens on, and that the system gives to nobody.
  public static func free() -> Int {
    while true {
      let port = UInt16.random(in: 20_000..<30_000)
      let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      defer { close(listener) }
      var address = sockaddr_in(loopback: port)
      let outcome = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(listener, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
      if outcome == 0 { return Int(port) }
    }
  }
}

extension sockaddr_in {
  /// A port of 127.0.0.1.
  public init(loopback port: UInt16) {
    self.init()
    sin_family = sa_family_t(AF_INET)
    sin_port = port.bigEndian
    sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  }
}
