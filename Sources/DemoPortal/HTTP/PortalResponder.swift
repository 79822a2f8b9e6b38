import Hummingbird
import Logging
import NIOCore

/// The seam to Hummingbird: a request in, a response out, spoilt on the wire where a fault says so.
struct PortalResponder: HTTPResponder {
  /// Keeps the connection at hand, for the faults that only a socket can show.
  struct Context: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
      coreContext = .init(source: source)
      channel = source.channel
    }
  }

  let portal: Portal

  func respond(to request: Request, context: Context) async throws -> Response {
    var headers: [String: String] = [:]
    for field in request.headers {
      headers[field.name.canonicalName] = [headers[field.name.canonicalName], field.value].compactMap(\.self).joined(
        separator: ",")
    }
    let body = try await request.body.collect(upTo: 8 << 20)
    let incoming = IncomingRequest(
      httpMethod: request.method.rawValue, authority: request.head.authority ?? "", path: request.uri.path,
      query: request.uri.query ?? "", headers: headers,
      body: Array(body.readableBytesView))
    let (reply, fault) = await portal.reply(to: incoming)
    return try await response(reply, spoiltBy: fault, on: context.channel)
  }

  private func response(_ reply: Reply, spoiltBy fault: Fault?, on channel: any Channel) async throws -> Response {
    let whole = ByteBuffer(bytes: reply.body)
    switch fault {
    case nil, .error, .reply:
      return response(reply) { writer in
        try await writer.write(whole)
        try await writer.finish(nil)
      }
    case .delay(let duration):
      try await pause(duration, on: channel)
      return try await response(reply, spoiltBy: nil, on: channel)
    case .held:
      let promise = promise(on: channel)
      await portal.hold(promise)
      try await promise.futureResult.get()
      return try await response(reply, spoiltBy: nil, on: channel)
    case .cut(let count):
      return response(reply, length: whole.readableBytes) { writer in
        try await writer.write(ByteBuffer(bytes: reply.body.prefix(count)))
        throw Spoilt()
      }
    case .contentLength(let length):
      return response(reply, length: length) { writer in
        try await writer.write(whole)
        throw Spoilt()
      }
    case .trickle(let interval):
      return response(reply, length: whole.readableBytes) { writer in
        for byte in reply.body {
          try await writer.write(ByteBuffer(bytes: [byte]))
          try await pause(interval, on: channel)
        }
        try await writer.finish(nil)
      }
    case .endless:
      return response(reply) { writer in
        try await writer.write(ByteBuffer(string: "{\"result\":\""))
        let chunk = ByteBuffer(repeating: UInt8(ascii: "a"), count: 1 << 16)
        while true { try await writer.write(chunk) }
      }
    case .reset:
      if let socket = channel as? any SocketOptionProvider {
        try await socket.unsafeSetSocketOption(level: .socket, name: .so_linger, value: NoLinger()).get()
      }
      try await channel.close()
      return Response(status: .ok)
    case .close:
      try await channel.close()
      return Response(status: .ok)
    case .silent:
      try await channel.closeFuture.get()
      return Response(status: .ok)
    }
  }

  /// Waits, but not beyond the end of the connection.
  private func pause(_ duration: Duration, on channel: any Channel) async throws {
    let promise = promise(on: channel)
    channel.eventLoop.scheduleTask(in: TimeAmount(duration)) { promise.succeed() }
    try await promise.futureResult.get()
  }

  /// A promise that the end of the connection breaks.
  private func promise(on channel: any Channel) -> EventLoopPromise<Void> {
    let promise = channel.eventLoop.makePromise(of: Void.self)
    channel.closeFuture.whenComplete { _ in promise.fail(ChannelError.ioOnClosedChannel) }
    return promise
  }

  /// The system's `struct linger`, set so that `close` sends RST instead of FIN. The system's own is out of reach behind a module
  /// that NIO keeps to itself.
  private struct NoLinger {
    let isOn: CInt = 1
    let seconds: CInt = 0
  }

  /// Thrown by a body to have the connection closed under it.
  private struct Spoilt: Error {}

  /// Chunked, as the portal sends it, unless a length is given.
  private func response(
    _ reply: Reply, length: Int? = nil,
    _ write: @Sendable @escaping (inout any ResponseBodyWriter) async throws -> Void
  ) -> Response {
    var headers = HTTPFields()
    for (name, value) in reply.headers {
      if let name = HTTPFields.Element.Name(name) { headers.append(.init(name: name, value: value)) }
    }
    return Response(
      status: .init(code: reply.status), headers: headers, body: ResponseBody(contentLength: length, write))
  }
}
