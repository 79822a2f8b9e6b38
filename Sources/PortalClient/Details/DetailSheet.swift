import CalendarModel
import Foundation
import PortalWire

/// What is known of the events that were asked for, and what there is to ask next. It asks nothing itself.
struct DetailSheet {
  private let date: CivilDate?
  private let surroundings: Surroundings
  private let names: MissingNames
  private var directory: Directory
  private var namesFailure: PortalError?
  private var entries: [EventID: Entry] = [:]
  private let now: Date
  private var ahead: [EventID: UpcomingSearch] = [:]
  private var upcoming: [EventID: [EventTime]] = [:]

  private enum Entry {
    case settled(DetailOutcome)
    case found(FoundEvent)
    case searching(FoundEvent, OccurrenceSearch)
  }

  /// Reads the first answers: those to `Surroundings.commands` and to `FoundEvent.commands` for each id.
  init(_ first: Replies, ids: [EventID], date: CivilDate?, now: Date, user: UserID?, known: Directory) {
    let surroundings = Surroundings(first, user: user, known: known)
    var events: [CalendarEvent] = []
    for id in ids {
      do throws(PortalError) {
        guard let found = try FoundEvent(first, id: id) else {
          entries[id] = .settled(.noSuchEvent)
          continue
        }
        let search = OccurrenceSearch(for: found, on: date, now: now, zone: surroundings.zone, me: surroundings.me)
        entries[id] = Self.entry(found, search, date)
        ahead[id] = search.map(UpcomingSearch.init)
        events.append(found.event)
      } catch {
        entries[id] = .settled(.failed(error))
      }
    }
    self.date = date
    self.now = now
    self.surroundings = surroundings
    directory = surroundings.directory
    names = MissingNames(of: events, in: surroundings)
  }

  /// What the second round trip asks: names, and instances of series.
  var secondQuestions: [BatchCommand] {
    names.commands + searches.map { $0.command() } + ahead.keys.sorted().flatMap { ahead[$0]?.commands ?? [] }
  }

  /// Reads the answers to `secondQuestions`.
  mutating func takeSecond(_ replies: Replies) {
    directory.merge(names.directory(replies))
    namesFailure = names.failure(replies)
    upcoming = ahead.mapValues { $0.times(replies) }
    takeOccurrences(replies, isLast: false)
  }

  /// What is asked again for series whose next instance the second round trip did not find.
  var wideQuestions: [BatchCommand] { searches.map { $0.command(isWide: true) } }

  /// Reads the answers to `wideQuestions`.
  mutating func takeWide(_ replies: Replies) { takeOccurrences(replies, isLast: true) }

  /// What became of an event.
  func outcome(of id: EventID) -> DetailOutcome {
    switch entries[id] {
    case .settled(let outcome): outcome
    case .found(let found), .searching(let found, _): .found(detail(found))
    case nil: .noSuchEvent
    }
  }

  private var searches: [OccurrenceSearch] {
    entries.keys.sorted().compactMap { id in
      if case .searching(_, let search) = entries[id] { search } else { nil }
    }
  }

  private static func entry(_ found: FoundEvent, _ search: OccurrenceSearch?, _ date: CivilDate?) -> Entry {
    if let search { return search.isOver ? .found(found) : .searching(found, search) }
    if let date, found.event.time?.date != date { return .settled(.noOccurrence(date)) }
    return .found(found)
  }

  private mutating func takeOccurrences(_ replies: Replies, isLast: Bool) {
    for (id, entry) in entries {
      guard case .searching(let found, let search) = entry else { continue }
      do throws(PortalError) {
        if let time = try search.occurrence(replies) {
          entries[id] = .found(found.moved(to: time))
        } else if case .on(let date) = search.goal {
          entries[id] = .settled(.noOccurrence(date))
        } else if isLast {
          entries[id] = .found(found)
        }
      } catch {
        entries[id] = search.survives(error) ? .found(found) : .settled(.failed(error))
      }
    }
  }

  private func detail(_ found: FoundEvent) -> EventDetail {
    EventDetail(
      event: found.event, myAnswer: found.myAnswer(me: surroundings.me), me: surroundings.me, directory: directory,
      serverOffset: surroundings.serverOffset, portalZone: surroundings.zone,
      namesFailure: namesFailure,
      upcoming: upcoming[found.event.id, default: []].upcoming(
        after: found.event.time, now: now, in: surroundings.zone ?? .gmt), rawFields: found.rawFields)
  }
}
