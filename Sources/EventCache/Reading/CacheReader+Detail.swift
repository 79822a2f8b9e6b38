import CalendarModel
import Foundation
import GRDB

extension CacheReader {
  /// What is known of an event: of a series the instance on a date, where none is named the next from a day on, else the first.
  /// Either row of a meeting names it. One that is still listed comes before one that is gone. With `now` it has the next instances.
  func detail(
    of event: EventID, on date: CivilDate?, from today: CivilDate?, now: Date?
  ) throws -> (detail: EventDetail, heardAt: Date)? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT i.event, i.date FROM instance i JOIN event e ON e.id = i.event
        WHERE (e.id = :event OR e.parent = :event) AND (:date IS NULL OR i.date = :date)
        ORDER BY e.id <> :event, i.goneAt IS NOT NULL, i.date < COALESCE(:today, i.date), i.date LIMIT 1
        """)
    let arguments: StatementArguments = [
      "event": event.rawValue, "date": date?.dayNumber, "today": today?.dayNumber,
    ]
    guard let id = try statement.rows(arguments, InstanceID.init).first else { return nil }
    guard var known = try details(of: [id]).first else { return nil }
    if let now, known.detail.event.isSeries { known.detail.upcoming = try upcoming(after: id, now: now) }
    return known
  }

  /// What is known of instances, in the order given; those that are not known are left out.
  func details(of ids: [InstanceID]) throws -> [(detail: EventDetail, heardAt: Date)] {
    let settings = SettingTable(database: database)
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(TimeReader.columns), d.body, d.rawFields, e.heardAt, e.answer
        FROM instance i JOIN event e ON e.id = i.event JOIN detail d ON d.event = i.event
        WHERE i.event = ? AND i.date = ?
        """)
    var times = TimeReader()
    let directory = try directory()
    let portalZone = try settings.get(.portalZone)
    let serverOffset = try settings.get(.serverOffset)
    func known(_ id: InstanceID, _ fields: inout RowFields) -> (detail: EventDetail, heardAt: Date)? {
      let time = times.time(&fields, on: id.date)
      guard var event = fields.bytes().flatMap({ try? JSONDecoder().decode(CalendarEvent.self, from: $0) }) else {
        return nil
      }
      event.time = time
      let rawFields = fields.bytes().flatMap { try? JSONDecoder().decode([RawField].self, from: $0) }
      let heardAt = Date(timeIntervalSince1970: fields.real() ?? 0)
      let detail = EventDetail(
        event: event, myAnswer: MyAnswer(code: fields.text() ?? "?"), me: me, directory: directory,
        serverOffset: serverOffset, portalZone: portalZone, rawFields: rawFields ?? [])
      return (detail, heardAt)
    }
    return try ids.compactMap { id in
      try statement.rows([id.event.rawValue, id.date.dayNumber]) { known(id, &$0) }.first
    }
  }
}

extension InstanceID {
  /// Reads the next two columns of a row.
  init?(_ fields: inout RowFields) {
    guard let event = fields.integer().flatMap({ EventID(Int64($0)) }), let date = fields.integer() else { return nil }
    self.init(event: event, date: CivilDate(dayNumber: date))
  }
}
