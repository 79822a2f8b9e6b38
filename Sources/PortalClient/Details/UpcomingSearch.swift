import CalendarModel
import Foundation
import PortalWire

/// Finds the instances of a series that come after the one that is shown.
///
/// They are asked for in narrow windows, so that the answer stays small although it holds everything else of the calendar. A failure
/// costs only them.
struct UpcomingSearch {
  private let search: OccurrenceSearch
  private let windows: [OccurrenceWindow]

  /// Begins where the search for the shown instance does, but not before today.
  init(_ search: OccurrenceSearch) {
    self.search = search
    let start =
      switch search.goal {
      case .on(let date): max(date.adding(days: 1), search.today)
      case .next(let date): date
      }
    windows =
      search.event.time.map { time in
        OccurrenceWindow.ahead(
          of: time.date, search.recurrence, from: start, except: Set(search.event.exceptions), count: Self.limit + 1)
      } ?? []
  }

  /// The questions.
  var commands: [BatchCommand] {
    windows.enumerated().map { search.command("ahead\(search.event.id)-\($0)", $1) }
  }

  /// When instances are, by the answers to these questions and to those of the search for the one that is shown. One that was edited by
  /// itself counts as what it is now.
  func times(_ replies: Replies) -> [EventTime] {
    let names = commands.map(\.name) + [search.command().name]
    return names.flatMap { name in (try? search.times(replies, name, withEdited: true)) ?? [] }
  }

  /// How many are told.
  static let limit = 5
}

extension [EventTime] {
  /// The first few that come after another and are not over, each once, in order.
  func upcoming(after shown: EventTime?, now: Date, in zone: TimeZone) -> [EventTime] {
    let start = shown?.start(in: zone) ?? .distantPast
    return unique().filter { $0.start(in: zone) > start && $0.end(in: zone) > now }
      .sorted { $0.start(in: zone) < $1.start(in: zone) }
      .prefix(UpcomingSearch.limit).map(\.self)
  }
}
