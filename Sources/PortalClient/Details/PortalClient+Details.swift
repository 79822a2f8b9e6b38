public import CalendarModel
public import Foundation
import PortalWire

extension PortalClient {
  /// Asks for events with everything that is shown of them, in the order of the ids.
  ///
  /// Of a series, the instance on `date` is found, else the next from today on, else its first. It takes two round trips for each
  /// 20 or so events: the events, my answers, my calendars and the rooms, then the instances and the names that `known` does not
  /// have; and one more where the next instance of a series is far off. Names that the portal withholds are missing from the
  /// directory, and the detail says why. One event's failure is not the others'.
  public func details(
    of ids: [EventID], on date: CivilDate? = nil, now: Date, known: Directory = Directory()
  ) async -> [(id: EventID, outcome: DetailOutcome)] {
    let unique = ids.unique()
    guard !unique.isEmpty else { return [] }
    let first = await ask(Surroundings.commands + unique.flatMap(FoundEvent.commands))
    var sheet = DetailSheet(first, ids: unique, date: date, now: now, user: access.user, known: known)
    let second = sheet.secondQuestions
    if !second.isEmpty { sheet.takeSecond(await ask(second)) }
    let wide = sheet.wideQuestions
    if !wide.isEmpty { sheet.takeWide(await ask(wide)) }
    return ids.map { ($0, redacted(sheet.outcome(of: $0))) }
  }

  /// Asks for one event with everything that is shown of it.
  public func detail(
    of id: EventID, on date: CivilDate? = nil, now: Date, known: Directory = Directory()
  ) async -> DetailOutcome {
    await details(of: [id], on: date, now: now, known: known).first?.outcome ?? .noSuchEvent
  }

  /// What an answer holds in another shape than it should may repeat the key.
  private func redacted(_ outcome: DetailOutcome) -> DetailOutcome {
    if case .failed(let error) = outcome { .failed(redaction(error)) } else { outcome }
  }
}
