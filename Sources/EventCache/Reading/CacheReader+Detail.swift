import CalendarModel
import Foundation
import GRDB

extension CacheReader {
  /// What is known of an event: of a series the instance on a date, where none is named the next from a day on, else the first.
  /// Either row of a meeting names it. One that is still listed comes before one that is gone. With `now` it has the next instances.
  func detail(
    of event: EventID, on date: CivilDate?, from today: CivilDate?, now: Date?
  ) throws -> (detail: EventDetail, heardAt: Date)? {
    let day = try Row.fetchOne(
      database,
      sql: """
        SELECT i.event, i.date FROM instance i JOIN event e ON e.id = i.event
        WHERE (e.id = :event OR e.parent = :event) AND (:date IS NULL OR i.date = :date)
        ORDER BY e.id <> :event, i.goneAt IS NOT NULL, i.date < COALESCE(:today, i.date), i.date LIMIT 1
        """, arguments: ["event": event.rawValue, "date": date?.dayNumber, "today": today?.dayNumber])
    guard let id = day.flatMap(InstanceID.init) else { return nil }
    guard var known = try details(of: [id]).first else { return nil }
    if let now, known.detail.event.isSeries { known.detail.upcoming = try upcoming(after: id, now: now) }
    return known
  }

  /// What is known of instances, in the order given; those that are not known are left out.
  func details(of ids: [InstanceID]) throws -> [(detail: EventDetail, heardAt: Date)] {
    let settings = SettingTable(database: database)
    let directory = try directory()
    let portalZone = try settings.get(.portalZone)
    let serverOffset = try settings.get(.serverOffset)
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(TimeReader.columns), d.body, d.rawFields, e.heardAt, e.answer
        FROM instance i JOIN event e ON e.id = i.event JOIN detail d ON d.event = i.event
        WHERE i.event = ? AND i.date = ?
        """)
    var times = TimeReader()
    return try ids.compactMap { id in
      guard let row = try Row.fetchOne(statement, arguments: [id.event.rawValue, id.date.dayNumber]) else { return nil }
      var fields = RowFields(row)
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
  }
}

extension InstanceID {
  /// Reads the first two columns of a row.
  init?(_ row: Row) {
    var fields = RowFields(row)
    guard let event = fields.integer().flatMap({ EventID(Int64($0)) }), let date = fields.integer() else { return nil }
    self.init(event: event, date: CivilDate(dayNumber: date))
  }
}
