public import Foundation
import Hummingbird
import Logging
import NIOCore

/// A small portal on the loopback interface that speaks the REST of Bitrix24: the demo, and the server that tests talk to.
///
/// It shares no code with the client, so that one mistake cannot hide in both.
public struct DemoPortal: Sendable {
  private let world: World
  private let configuration: Configuration

  /// A portal with something in it.
  public init(world: World, configuration: Configuration = Configuration()) {
    self.world = world
    self.configuration = configuration
  }

  /// The portal that strangers are shown, around the day it is at `now`.
  public init(now: @escaping @Sendable () -> Date = { Date() }) {
    self.init(world: .demo(now: now()), configuration: Configuration(now: now))
  }

  /// Serves until the task is cancelled.
  ///
  /// - Parameters:
  ///   - port: The TCP port on 127.0.0.1; 0 takes a free one.
  ///   - onRunning: Called once requests are accepted.
  /// - Throws: Where the port cannot be had.
  public func run(port: Int = 0, onRunning: @escaping @Sendable (RunningPortal) async -> Void) async throws {
    let portal = Portal(state: PortalState(world: world, configuration: configuration))
    let connections = Connections()
    let application = Application(
      responder: PortalResponder(portal: portal),
      server: .http1(configuration: .init(additionalChannelHandlers: [connections.handler])),
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port), serverName: nil),
      onServerRunning: { [configuration] channel in
        try? await connections.guardListener(channel)
        let running = RunningPortal(
          portal: portal, port: channel.localAddress?.port ?? port, configuration: configuration)
        await onRunning(running)
      },
      eventLoopGroupProvider: .shared(connections.eventLoop),
      logger: Logger(label: "DemoPortal") { _ in SwiftLogNoOpLogHandler() })
    let server = Task { try await application.run() }
    try await withTaskCancellationHandler {
      do {
        try await server.value
      } catch {
        if !Task.isCancelled { throw error }
      }
    } onCancel: {
      connections.close()
    }
  }

  /// Runs the portal for as long as something is done with it.
  ///
  /// - Parameters:
  ///   - port: The TCP port on 127.0.0.1; 0 takes a free one.
  ///   - isolation: Where the body runs: by default where it was written.
  ///   - body: What is done; the portal stops when it returns or throws.
  /// - Returns: What the body returns.
  /// - Throws: What the body throws, or where the port cannot be had.
  public func withRunning<Result>(
    port: Int = 0, isolation: isolated (any Actor)? = #isolation, _ body: (RunningPortal) async throws -> Result
  ) async throws -> Result {
    let (started, continuation) = AsyncStream<RunningPortal>.makeStream()
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { continuation.finish() }
        try await run(port: port) { continuation.yield($0) }
      }
      defer { group.cancelAll() }
      for await portal in started { return try await body(portal) }
      try await group.waitForAll()
      throw CancellationError()
    }
  }
}
