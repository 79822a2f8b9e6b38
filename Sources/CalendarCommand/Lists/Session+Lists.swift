import ArgumentParser
import CalendarFeature
import CalendarModel
import Canvas
import EventCache
import Foundation
import PortalClient
import Wording

extension Session {
  /// Does something with lists of events, then lets go of the portal, and tells of a fault of the cache.
  func withLists(_ body: (EventLists) async throws -> ExitStatus) async throws {
    let status = try await withCache { cache in
      try await body(EventLists(session: self, cache: cache, zone: zone(cache).timeZone))
    }
    try ExitCode.exit(status)
  }

  /// Does something with what was last known, then lets go of the portal, and tells of a fault of the cache.
  func withCache<Result>(_ body: (EventCache) async throws -> Result) async throws -> Result {
    let cache = openCache()
    do {
      let result = try await body(cache)
      await close(cache)
      return result
    } catch {
      await close(cache)
      throw error
    }
  }

  /// The day that an argument names. One that counts from today goes by the zone of display.
  func day(_ argument: DateArgument?) async throws(Failure) -> CivilDate? {
    switch argument {
    case .date(let date): date
    case .inDays: argument?.date(today: today(in: try await zone(openCache())))
    case nil: nil
    }
  }

  /// The same as far as it is known without the portal.
  func knownDay(_ argument: DateArgument?) async -> CivilDate? {
    switch argument {
    case .date(let date): date
    case .inDays: argument?.date(today: today(in: zone.learning(portalZone: await openCache().portalZone())))
    case nil: nil
    }
  }

  /// The zone of display. Where nobody chose one it is the person's at the portal, as the cache has it, else as the portal says.
  private func zone(_ cache: EventCache) async throws(Failure) -> DisplayZone {
    guard !zone.isChosen else { return zone }
    if let known = await cache.portalZone() { return zone.learning(portalZone: known) }
    guard !isOffline else { return zone }
    do throws(PortalError) {
      let told = try await client.timeZone()
      await cache.store(PortalLists(parts: [], portalZone: told), heardAt: now)
      return zone.learning(portalZone: told)
    } catch {
      await client.close()
      throw Failure(ExitStatus(error), wording.error(error).safeForTerminal())
    }
  }

  private func today(in zone: DisplayZone) -> CivilDate { WallClock(now, in: zone.timeZone).date }

  private func close(_ cache: EventCache) async {
    await client.close()
    await cache.finish(now: now)
    if let fault = await cache.fault { Console.complain(wording.cacheFault(fault).safeForTerminal()) }
  }
}
