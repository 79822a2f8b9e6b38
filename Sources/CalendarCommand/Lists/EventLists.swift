import CalendarModel
import Canvas
import EventCache
import Foundation
import PortalClient
import PortalWire
import Wording

/// The lists of events for one run of a command: as the cache has them where that is fresh, else from the portal by way of the cache.
struct EventLists {
  let session: Session
  let cache: EventCache
  /// The zone of display.
  let zone: TimeZone

  /// Today, in the zone of display.
  var today: CivilDate { WallClock(session.now, in: zone).date }

  /// What is known of days, nothing of it older than a minute: what is older, the portal is asked for. Offline it is what was last
  /// known, and a failure where that is nothing.
  func hear(_ span: DaySpan) async throws(Failure) -> Heard { try await hear(span, beginningWith: read(span)) }

  /// The same, but of what the cache has only what is on or next.
  func hearNext(in span: DaySpan) async throws(Failure) -> Heard {
    try await hear(span, beginningWith: cache.readNext(query(span)))
  }

  private func hear(_ span: DaySpan, beginningWith known: AgendaReading) async throws(Failure) -> Heard {
    var heard = Heard(reading: known)
    if session.isOffline {
      if span.days.allSatisfy({ heard.reading.heard[$0] == nil }) {
        throw Failure(.unavailable, session.wording.nothingKnown(of: span, today: today))
      }
      return heard
    }
    let stale = span.days.filter { heard.reading.heard[$0]?.isFresh(at: session.now) != true }
    guard let first = stale.first, let last = stale.last else { return heard }
    do throws(PortalError) {
      // The portal's days are UTC's and the dates of whole days; those of any zone lie within one day more.
      let days = DaySpan(first, last).widened(by: 1)
      let lists = try await ask(days, heard.reading.choice.owners)
      heard.add(lists)
      heard.reading = await keep(lists, read: span, from: stale)
    } catch {
      throw failure(error, heard.reading)
    }
    return heard
  }

  /// What was last known of days, however old.
  func lastKnown(_ span: DaySpan) async -> AgendaReading { await read(span) }

  /// Whole events, in the order of their ids.
  func details(of ids: [InstanceID]) async -> [EventDetail] { await cache.details(of: ids) }

  /// Keeps what the portal said, and reads it back. Another program may have set the file aside in between.
  private func keep(_ lists: PortalLists, read span: DaySpan, from days: [CivilDate]) async -> AgendaReading {
    var reading = AgendaReading(span: span)
    for _ in 0..<3 where days.contains(where: { reading.heard[$0] == nil }) {
      await cache.store(lists, heardAt: session.now)
      reading = await read(span)
    }
    return reading
  }

  private func ask(_ days: DaySpan, _ others: [CalendarOwner]) async throws(PortalError) -> PortalLists {
    let me = try await session.client.me()
    let request = ListRequest(owners: [.person(me)] + others, span: days, asksSurroundings: true)
    return try await session.client.lists(request, known: cache.directory(now: session.now))
  }

  private func read(_ span: DaySpan) async -> AgendaReading { await cache.read(query(span)) }

  private func query(_ span: DaySpan) -> AgendaQuery { AgendaQuery(span: span, zone: zone, now: session.now) }

  /// The portal's failure, with a hint at what the cache has of all the days.
  private func failure(_ error: PortalError, _ known: AgendaReading) -> Failure {
    let ages = known.span.days.map { day in known.heard[day].map { session.now.timeIntervalSince($0) } }
    let oldest = ages.contains(nil) ? nil : ages.compactMap(\.self).max()
    let hint = oldest.map {
      session.wording.offlineHint(age: session.wording.age(minutes: Int(min(max($0, 0), 1e9)) / 60))
    }
    return Failure(ExitStatus(error), (session.wording.error(error) + (hint ?? "")).safeForTerminal())
  }
}
