import CalendarModel
import Foundation
import GRDB

extension CacheReader {
  /// When the next instances of a series after one are that are known and not over, five at most.
  func upcoming(after instance: InstanceID, now: Date) throws -> [EventTime] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT i.date, \(TimeReader.columns) FROM instance i
          WHERE i.event = ? AND i.date > ? AND i.endAt > ? AND i.goneAt IS NULL ORDER BY i.date LIMIT 5
          """),
      arguments: [instance.event.rawValue, instance.date.dayNumber, now.timeIntervalSince1970])
    var times = TimeReader()
    return rows.compactMap { row in
      var fields = RowFields(row)
      return fields.integer().map { times.time(&fields, on: CivilDate(dayNumber: $0)) }
    }
  }
}
