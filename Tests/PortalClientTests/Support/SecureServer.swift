import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// A server with a certificate, on a free port of this machine, that answers every request with one JSON; without one, with what is no
/// TLS.
enum SecureServer {
  /// Runs it for as long as something is done with it.
  static func run(
    certificate: String, key: String, answer: String?, _ body: (_ port: Int) async throws -> Void
  ) async throws {
    let configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: try NIOSSLCertificate.fromPEMBytes(Array(certificate.utf8)).map { .certificate($0) },
      privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(key.utf8), format: .pem)))
    let context = try NIOSSLContext(configuration: configuration)
    let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context))
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(OneAnswer(text: answer))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    do {
      try await body(channel.localAddress?.port ?? 0)
    } catch {
      try await channel.close()
      throw error
    }
    try await channel.close()
  }

  private final class OneAnswer: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart
    private let text: String?

    init(text: String?) { self.text = text }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      guard case .end = unwrapInboundIn(data) else { return }
      guard let text else { return breakRecord(context) }
      let headers: HTTPHeaders = ["content-type": "application/json", "content-length": "\(text.utf8.count)"]
      context.write(wrapOutboundOut(.head(.init(version: .http1_1, status: .ok, headers: headers))), promise: nil)
      context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: text)))), promise: nil)
      context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    /// Sends a record that no key opens, past the handler of TLS.
    private func breakRecord(_ context: ChannelHandlerContext) {
      let record = ByteBuffer(bytes: [0x17, 0x03, 0x03, 0x00, 0x20] + Array(repeating: 0, count: 32))
      let handler = try? context.pipeline.syncOperations.context(handlerType: NIOSSLServerHandler.self)
      handler?.writeAndFlush(NIOAny(record), promise: nil)
    }

    /// A client that refuses the certificate is no matter here.
    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
  }
}
