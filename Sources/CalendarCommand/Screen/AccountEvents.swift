import CalendarFeature
import CalendarModel
import CalendarRuntime
import EventCache
import Foundation
import PortalClient

/// An account's portal and what was last known of it, as the loop wants them. What the portal tells is kept first and read after.
struct AccountEvents: EventSource {
  let client: PortalClient
  let cache: EventCache
  /// Where files go.
  let folders: ExportFolders
  /// Whether the time is this machine's, so that it is to be compared with the portal's.
  var comparesClocks = false

  func read(_ query: AgendaQuery) async -> AgendaReading { await cache.read(query) }

  func fetch(_ span: DaySpan, others: [CalendarOwner], asksSurroundings: Bool, now: Date) async -> FetchOutcome {
    do throws(PortalError) {
      let me = try await client.me()
      // The portal's days are UTC's and the dates of whole days; those of any zone lie within one day more.
      let request = ListRequest(
        owners: [.person(me)] + others, span: span.widened(by: 1), asksSurroundings: asksSurroundings)
      let lists = try await client.lists(request, known: await cache.directory(now: now))
      await cache.store(lists, heardAt: now)
      return .done(
        skipped: lists.skipped, refusals: lists.refusals, namesFailure: lists.namesFailure,
        clockLead: comparesClocks ? lists.portalTime.map { Self.seconds(from: $0, to: now) } : nil)
    } catch {
      return .failed(error)
    }
  }

  /// A time from outside may be any.
  private static func seconds(from first: Date, to last: Date) -> Int {
    Int(min(max(last.timeIntervalSince(first), -1e9), 1e9).rounded())
  }

  func recall(_ instance: InstanceID, now: Date) async -> (event: EventDetail, heardAt: Date)? {
    await cache.detail(of: instance.event, on: instance.date, now: now).map { ($0.detail, $0.heardAt) }
  }

  func detail(of id: EventID, on date: CivilDate?, now: Date) async -> DetailOutcome {
    let outcome = await client.detail(of: id, on: date, now: now, known: await cache.directory(now: now))
    if case .found(let detail) = outcome { await cache.store(detail, heardAt: now) }
    return outcome
  }

  func find(_ text: String, now: Date) async -> [InstanceID] { await cache.find(text) }

  func respond(
    to id: EventID, with answer: Answer, unlessGiven: Bool, now: @Sendable () -> Date
  ) async -> AnswerOutcome {
    let outcome = await client.respond(to: id, with: answer, unlessGiven: unlessGiven)
    if let told = outcome.told { await cache.store(answer: told, to: id, heardAt: now()) }
    return outcome
  }

  func busyTimes(
    of people: [UserID], on span: DaySpan, event: EventID
  ) async -> Result<[UserID: [BusyTime]], PortalError> {
    do throws(PortalError) {
      return .success(try await client.busyTimes(of: people, on: span, event: event))
    } catch {
      return .failure(error)
    }
  }

  func look(at instance: InstanceID) async { await cache.look(at: instance) }

  func choose(_ choice: CalendarChoice) async { await cache.choose(choice) }
}
