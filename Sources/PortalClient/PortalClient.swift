import CalendarModel
import Foundation
public import Logging
import NIOHTTP1
import PortalWire

/// Talks to a portal: one person's calendar, over HTTPS.
///
/// Nothing is connected and no thread started before the first call. One that has made a call has to be closed before it is let go.
/// Failures are `PortalError`s without address or key; of keys nothing is logged either.
public actor PortalClient {
  /// Where the portal is, and in whose name it is asked.
  public nonisolated let access: PortalAccess

  /// What calls go by: the access, or the token that has taken the place of its own.
  var pass: PortalAccess
  /// How another token is come by; nil where there is no way.
  let renewal: TokenRenewal?
  /// The renewal that is under way.
  var renewing: Task<Result<Bool, PortalError>, Never>?
  /// What takes keys and tokens out of errors.
  var redaction: Redaction
  /// Who I am, as the portal has said.
  var toldUser: UserID?

  private let version: String
  /// How the network is used.
  let network: NetworkOptions
  /// The clock by which requests are paced.
  let pace: Pace
  private let jitter: @Sendable () -> Double
  private let logger: Logger
  private var transport = Transport.unopened
  private var bucket = RequestBucket()
  /// Until when the portal has asked to be left alone.
  var pauseEnd = Duration.zero
  /// Until when each method's share of the portal's time counts.
  var resets: [PortalMethod: Date] = [:]

  private enum Transport {
    case unopened
    case open(HTTPTransport)
    case closed
  }

  /// Makes a client. `version` is what it calls itself to the portal; waits between requests go by `clock`, and those for a
  /// busy portal are lengthened by `jitter`, 0 to 1. With a `renewal` a token that has expired is replaced.
  public init(
    access: PortalAccess, renewal: TokenRenewal? = nil, version: String, network: NetworkOptions = NetworkOptions(),
    clock: some Clock<Duration> = ContinuousClock(), jitter: @escaping @Sendable () -> Double = { .random(in: 0...1) },
    logger: Logger
  ) {
    self.access = access
    self.renewal = renewal
    pass = access
    redaction = access.redaction
    self.version = version
    self.network = network
    self.jitter = jitter
    self.logger = logger
    pace = Pace(clock)
  }

  /// Ends the connections. Calls that are under way fail, and so do later ones; a renewal has 5 seconds to end, lest its tokens be lost.
  public func close() async {
    if let renewing { await wait(upTo: .seconds(5)) { _ = await renewing.value } }
    guard case .open(let open) = transport else { return transport = .closed }
    transport = .closed
    await open.shutDown()
  }

  /// Sends a call and reads its answer. A read waits for a busy portal and asks again, three times at most. Any call is repeated once
  /// with a new token where the portal turned it away because the old one had expired; nothing else is repeated.
  func send(_ call: PortalCall) async throws(PortalError) -> PortalAnswer {
    do throws(CallFailure) { return try await carryOut(call) } catch { throw error.reason }
  }

  /// The same, for those who have to know whether a call that failed may have been carried out.
  func carryOut(_ call: PortalCall) async throws(CallFailure) -> PortalAnswer {
    var refusals = 0
    var hasNewToken = false
    while true {
      let token = pass.token
      do throws(CallFailure) {
        return try await attempt(call)
      } catch let failure {
        let error = failure.reason
        if let token, renewal != nil, !hasNewToken, error.isOfExpiredToken {
          do throws(PortalError) { hasNewToken = try await renew(token) } catch {
            throw CallFailure(reason: error, mayHaveBeenTaken: false)
          }
          continue
        }
        guard error == .busy, call.isRead else { throw failure }
        refusals += 1
        guard pauseLeft <= Self.longestPause, let wait = BusyWaits.wait(afterRefusals: refusals, jitter: jitter())
        else {
          throw failure
        }
        do throws(PortalError) { try await rest(pauseLeft + wait) } catch {
          throw CallFailure(reason: error, mayHaveBeenTaken: false)
        }
      }
    }
  }

  /// How long a portal is left alone for its asking before a call fails instead.
  private static let longestPause = Duration.seconds(30)
  private var pauseLeft: Duration { max(.zero, pauseEnd - pace.now()) }

  private func attempt(_ call: PortalCall) async throws(CallFailure) -> PortalAnswer {
    let transport: HTTPTransport
    do throws(PortalError) {
      guard pauseLeft <= Self.longestPause else { throw .busy }
      try await rest(pauseLeft)
      try await rest(bucket.take(at: pace.now()))
      transport = try opened()
    } catch {
      throw CallFailure(reason: error, mayHaveBeenTaken: false)
    }
    let start = pace.now()
    do throws(PortalError) {
      let body = JSONValue.object(call.parameters).bytes
      let reply = try await transport.post(body, to: pass.address(of: call.method.rawValue), headers: headers)
      log(call.method, since: start, ["status": "\(reply.status)", "bytes": "\(reply.body.count)"])
      if let redirect = reply.redirect { throw redirect }
      do throws(PortalError) {
        let answer = try PortalAnswer(status: reply.status, body: reply.body, method: call.method)
        remember(answer.timing, of: call.method)
        return answer
      } catch {
        if let pause = reply.pause { heed(pause, after: error, of: call.method) }
        throw error
      }
    } catch {
      if error == .busy { bucket.fill(at: pace.now()) }
      let error = completed(error, of: call.method)
      log(call.method, since: start, ["error": "\(error)"])
      throw CallFailure(reason: error, mayHaveBeenTaken: true)
    }
  }

  private var headers: HTTPHeaders {
    var headers: HTTPHeaders = [
      "Accept": "application/json", "Content-Type": "application/json", "User-Agent": "b24cal/\(version)",
    ]
    if let authorization = pass.authorization { headers.add(name: "Authorization", value: authorization.exposed) }
    return headers
  }

  private func opened() throws(PortalError) -> HTTPTransport {
    switch transport {
    case .open(let transport): return transport
    case .closed: throw .unreachable(.closed)
    case .unopened:
      let transport = try HTTPTransport(portal: access.portal, options: network)
      self.transport = .open(transport)
      return transport
    }
  }

  private func rest(_ wait: Duration) async throws(PortalError) {
    guard wait > .zero else { return }
    do { try await pace.sleep(wait) } catch { throw .unreachable(.closed) }
  }

  private func log(_ method: PortalMethod, since start: Duration, _ details: Logger.Metadata) {
    let known: Logger.Metadata = [
      "method": "\(method)", "milliseconds": "\(Int((pace.now() - start).inSeconds * 1000))",
    ]
    logger.debug("portal call", metadata: known.merging(details) { known, _ in known })
  }
}

extension PortalClient: CustomReflectable {
  /// Whose client it is. A connection holds the key within requests, so `dump` must not look into it.
  public nonisolated var customMirror: Mirror { Mirror(self, children: ["access": access]) }
}
