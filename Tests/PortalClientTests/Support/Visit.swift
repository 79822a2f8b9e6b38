import CalendarModel
import DemoPortal
import Foundation
import InMemoryLogging
import Logging
import PortalClient

/// A portal, and a client that talks to it over real HTTP on a clock of its own.
struct Visit {
  let portal: RunningPortal
  let client: PortalClient
  let clock: RecordingClock
  let log: InMemoryLogHandler

  /// When it is at the portal: Saturday, 21 November 2026, 13:20 in Moscow.
  static let now = Date(timeIntervalSince1970: 1_795_256_400)

  /// The methods that were called, in order.
  var calls: [String] { get async { await portal.requests.map(\.method) } }
}

/// Runs a portal and a client of it for as long as something is done with them.
///
/// The client's waits are noted and not waited for, without anything at random.
@discardableResult
func visit<Result>(
  network: NetworkOptions = NetworkOptions(), access: (RunningPortal) throws -> PortalAccess? = { _ in nil },
  portal configure: (inout Configuration) -> Void = { _ in }, _ body: (Visit) async throws -> Result
) async throws -> Result {
  var configuration = Configuration(now: { Visit.now })
  configure(&configuration)
  return try await DemoPortal(world: .demo(now: Visit.now), configuration: configuration).withRunning { portal in
    let clock = RecordingClock()
    let log = InMemoryLogHandler()
    var logger = Logger(label: "test") { _ in log }
    logger.logLevel = .trace
    let client = PortalClient(
      access: try access(portal) ?? webhookAccess(portal.webhook), version: "1.2.3", network: network, clock: clock,
      jitter: { 0 }, logger: logger)
    do {
      let result = try await body(Visit(portal: portal, client: client, clock: clock, log: log))
      await client.close()
      return result
    } catch {
      await client.close()
      throw error
    }
  }
}
