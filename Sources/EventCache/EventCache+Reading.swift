public import CalendarModel
public import Foundation
import GRDB

extension EventCache {
  /// What is known of a stretch of days.
  public func read(_ query: AgendaQuery) -> AgendaReading {
    var known = reading { try $0.agenda(query) } ?? AgendaReading(span: query.span)
    known.fault = fault
    return known
  }

  /// What is on or comes next, which calendars are shown, and when the days were heard of; the rest of a reading stays empty. For what
  /// runs every few seconds.
  public func readNext(_ query: AgendaQuery) -> AgendaReading {
    var known = reading { try $0.next(query) } ?? AgendaReading(span: query.span)
    known.fault = fault
    return known
  }

  /// My zone at the portal, where it is known.
  public func portalZone() -> TimeZone? {
    reading { try SettingTable(database: $0.database).get(.portalZone) } ?? nil
  }

  /// What is known of an event, and when it was heard: of a series the instance on a date, where none is named the next from
  /// `today` on, else the first. The id is that of any row of a meeting. With `now`, a series has its next instances, as far as they
  /// are known.
  public func detail(
    of event: EventID, on date: CivilDate?, from today: CivilDate? = nil, now: Date? = nil
  ) -> (detail: EventDetail, heardAt: Date)? {
    reading { try $0.detail(of: event, on: date, from: today, now: now) } ?? nil
  }

  /// All that is known of what takes place on a stretch of days, ordered by start, then id. What is gone is left out.
  public func details(_ query: AgendaQuery) -> [EventDetail] {
    reading { reader in
      var rows = SummaryRow(sections: [:])
      let ids = try reader.events(query, &rows).filter { !$0.isGone }.map(\.id)
      return try reader.details(of: ids).map(\.detail)
    } ?? []
  }

  /// All that is known of instances, in the order given; those that are not known are left out.
  public func details(of ids: [InstanceID]) -> [EventDetail] {
    reading { try $0.details(of: ids).map(\.detail) } ?? []
  }

  /// The names that are known. People heard of more than a day ago are left out, so that they are asked for again.
  public func directory(now: Date) -> Directory {
    reading { try $0.directory(since: now.addingTimeInterval(-86_400)) } ?? Directory()
  }

  /// The instances in the calendars that are shown in which a text occurs, by `SearchText`, in order of time.
  public func find(_ text: String) -> [InstanceID] {
    reading { try $0.find(text) } ?? []
  }
}
