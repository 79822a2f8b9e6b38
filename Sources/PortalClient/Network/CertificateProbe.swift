import Foundation
import NIOCore
import NIOPosix
import NIOSSL

/// Looks at a certificate that was refused. The library tells no more than that it could not be verified, and the remedy for one that
/// has expired is another than for one of an authority that is not known.
struct CertificateProbe {
  let group: MultiThreadedEventLoopGroup
  let deadline: Duration

  /// Whether a certificate that the host presents is out of its time. It connects once more, and ends before anything is sent.
  func isExpired(at portal: PortalAddress) async -> Bool {
    let verdict = group.next().makePromise(of: Bool.self)
    let connection = ClientBootstrap(group: group).connectTimeout(TimeAmount(deadline))
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let handler = try NIOSSLClientHandler(
            context: NIOSSLContext(configuration: .makeClientConfiguration()),
            serverHostname: portal.isNumeric ? nil : portal.host,
            customVerificationCallback: { certificates, decision in
              let now = time(nil)
              verdict.succeed(certificates.contains { $0.notValidAfter < now || now < $0.notValidBefore })
              decision.succeed(.failed)
            })
          try channel.pipeline.syncOperations.addHandler(handler)
          channel.closeFuture.whenComplete { _ in verdict.succeed(false) }
        }
      }
      .connect(host: portal.host, port: portal.effectivePort)
    connection.whenFailure { _ in verdict.succeed(false) }
    group.next().scheduleTask(in: TimeAmount(deadline)) { verdict.succeed(false) }
    defer { connection.whenSuccess { $0.close(promise: nil) } }
    return (try? await verdict.futureResult.get()) ?? false
  }
}
