import CalendarModel
import Foundation
import NIOCore
import NIOPosix
import NIOSSL

/// Looks at a certificate that was refused. The library tells no more than that it could not be verified, and the remedy for one that
/// has expired is another than for one of an authority that is not known.
struct CertificateProbe {
  let group: MultiThreadedEventLoopGroup
  let deadline: Duration

  /// In which way a certificate that the host presents is out of its time; nil where none is. It connects once more, and ends before
  /// anything is sent.
  func fault(at portal: PortalAddress) async -> TLSFault? {
    let verdict = group.next().makePromise(of: TLSFault?.self)
    let connection = ClientBootstrap(group: group).connectTimeout(TimeAmount(deadline))
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let handler = try NIOSSLClientHandler(
            context: NIOSSLContext(configuration: .makeClientConfiguration()),
            serverHostname: portal.isNumeric ? nil : portal.host,
            customVerificationCallback: { certificates, decision in
              let now = time(nil)
              let isOver = certificates.contains { $0.notValidAfter < now }
              let isToCome = certificates.contains { now < $0.notValidBefore }
              verdict.succeed(isOver ? .expired : isToCome ? .notYetValid : nil)
              decision.succeed(.failed)
            })
          try channel.pipeline.syncOperations.addHandler(handler)
        }
      }
      .connect(host: portal.host, port: portal.effectivePort)
    connection.whenFailure { _ in verdict.succeed(nil) }
    group.next().scheduleTask(in: TimeAmount(deadline)) { verdict.succeed(nil) }
    // A host may have several addresses: that a connection to one of them was refused says nothing yet.
    connection.whenSuccess { $0.closeFuture.whenComplete { _ in verdict.succeed(nil) } }
    defer { connection.whenSuccess { $0.close(promise: nil) } }
    return (try? await verdict.futureResult.get()) ?? nil
  }
}
