import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

/// Waits on this machine's loopback address for a browser that a portal sends on after the person agreed.
public struct RedirectListener: Sendable {
  private let port: Int
  private let page: String

  /// Why it cannot wait: the port cannot be had, and the system's word for that.
  public struct Fault: Error, Hashable, Sendable {
    /// The system's word.
    public let reason: String
  }

  /// Makes a listener on a port, which the application's redirect address names. `page` is what the browser then shows, as plain text.
  public init(port: Int, page: String) {
    self.port = port
    self.page = page
  }

  /// Waits until a browser comes with a code, or with word that there is none, and returns what it asked for: path and query. `started` is
  /// called once it listens.
  public func redirect(started: () -> Void) async throws(Fault) -> String {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let found = group.next().makePromise(of: String.self)
    do {
      let listener = try await ServerBootstrap(group: group).serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .childChannelInitializer { [page] channel in
          channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.configureHTTPServerPipeline()
            try channel.pipeline.syncOperations.addHandler(RedirectHandler(found: found, page: page))
          }
        }
        .bind(host: "127.0.0.1", port: port).get()
      started()
      let redirect = try await found.futureResult.get()
      try? await listener.close()
      try? await group.shutdownGracefully()
      return redirect
    } catch {
      found.fail(error)
      try? await group.shutdownGracefully()
      throw Fault(reason: (error as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(type(of: error))")
    }
  }
}

/// Answers a browser. Whatever else it asks for, such as an icon, is not there.
private final class RedirectHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let found: EventLoopPromise<String>
  private let page: String
  private var redirect: String?

  init(found: EventLoopPromise<String>, page: String) {
    self.found = found
    self.page = page
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      let isAnswer = ["?", "&"].contains { head.uri.contains("\($0)code=") || head.uri.contains("\($0)error=") }
      redirect = head.method == .GET && isAnswer ? head.uri : nil
    case .body: break
    case .end:
      let body = ByteBuffer(string: redirect == nil ? "" : page)
      let headers: HTTPHeaders = [
        "content-type": "text/plain; charset=utf-8", "content-length": "\(body.readableBytes)", "connection": "close",
        "cache-control": "no-store", "referrer-policy": "no-referrer",
      ]
      let head = HTTPResponseHead(version: .http1_1, status: redirect == nil ? .notFound : .ok, headers: headers)
      context.write(wrapOutboundOut(.head(head)), promise: nil)
      context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
      let sent = context.writeAndFlush(wrapOutboundOut(.end(nil)))
      let channel = context.channel
      sent.whenComplete { [found, redirect] _ in
        channel.close(promise: nil)
        if let redirect { found.succeed(redirect) }
      }
    }
  }
}
