import NIOCore
import NIOPosix
import Synchronization

/// A port of this machine that nobody has any business with. It counts who comes nevertheless, and turns them away.
enum Bystander {
  /// How many connections were made while something was done.
  static func watch(_ body: (_ port: Int) async throws -> Void) async throws -> Int {
    let visitors = Visitors()
    let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .childChannelInitializer { channel in
        visitors.count.withLock { $0 += 1 }
        return channel.close()
      }
      .bind(host: "localhost", port: 0).get()
    do {
      try await body(channel.localAddress?.port ?? 0)
    } catch {
      try await channel.close()
      throw error
    }
    try await channel.close()
    return visitors.count.withLock(\.self)
  }

  private final class Visitors: Sendable {
    let count = Mutex(0)
  }
}
