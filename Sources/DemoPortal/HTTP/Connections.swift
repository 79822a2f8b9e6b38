import Hummingbird
import NIOCore

/// The listener and the connections of one server, so that it can be stopped without dropping any.
///
/// A server that is cancelled or closed drops what it has accepted and not yet taken up, and NIO ends the process for that
/// (swift-nio issues 2637, 2813 and 3481). So nobody cancels it. First its gate is shut, behind which no connection is accepted;
/// when those already inside have been handed over, the listener is closed, then each connection, and the server returns for want
/// of work. All of it happens on one event loop, which does one thing at a time, in order.
struct Connections: Sendable {
  private struct Open {
    var listener: (any Channel)?
    var channels: [ObjectIdentifier: any Channel] = [:]
    var isShut = false
  }

  let eventLoop: any EventLoop
  private let open: NIOLoopBoundBox<Open>

  init() {
    eventLoop = EventLoopGroupProvider.singleton.eventLoopGroup.next()
    open = .makeBoxSendingValue(Open(), eventLoop: eventLoop)
  }

  /// Puts the gate before what accepts the connections.
  func guardListener(_ channel: any Channel) async throws {
    try await eventLoop.submit {
      try channel.pipeline.syncOperations.addHandler(Gate(open: open), position: .first)
      open.value.listener = channel
      if open.value.isShut { close() }
    }.get()
  }

  /// Closes everything, from any thread.
  func close() {
    eventLoop.execute {
      open.value.isShut = true
      // Behind all that the loop still has to do for connections inside the gate.
      eventLoop.execute { eventLoop.execute { closeAll() } }
    }
  }

  private func closeAll() {
    open.value.listener?.close(promise: nil)
    for channel in open.value.channels.values { channel.close(promise: nil) }
  }

  /// A handler that notes the connection into whose pipeline it is put.
  var handler: any RemovableChannelHandler { Note(open: open) }

  private final class Gate: ChannelInboundHandler {
    typealias InboundIn = any Channel

    private let open: NIOLoopBoundBox<Open>

    init(open: NIOLoopBoundBox<Open>) { self.open = open }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      if open.value.isShut { return unwrapInboundIn(data).close(promise: nil) }
      context.fireChannelRead(data)
    }
  }

  private final class Note: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = Any

    private let open: NIOLoopBoundBox<Open>

    init(open: NIOLoopBoundBox<Open>) { self.open = open }

    func handlerAdded(context: ChannelHandlerContext) {
      open.value.channels[ObjectIdentifier(context.channel)] = context.channel
    }

    func handlerRemoved(context: ChannelHandlerContext) {
      open.value.channels[ObjectIdentifier(context.channel)] = nil
    }
  }
}
