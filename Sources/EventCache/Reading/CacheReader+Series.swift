import CalendarModel
import Foundation
import GRDB

extension CacheReader {
  /// When the next instances of a series after one are that are not over, five at most: as far as every day was heard of, so that none
  /// is missing between them.
  func upcoming(after instance: InstanceID, now: Date) throws -> [EventTime] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT i.date, \(TimeReader.columns) FROM instance i
        WHERE i.event = ? AND i.date > ? AND i.endAt > ? AND i.goneAt IS NULL
          AND i.firstDay <= ? ORDER BY i.date LIMIT 5
        """)
    let arguments: StatementArguments = [
      instance.event.rawValue, instance.date.dayNumber, now.timeIntervalSince1970,
      try lastDayHeard(of: instance, now: now),
    ]
    var times = TimeReader()
    return try statement.rows(arguments) { fields in
      fields.integer().map { times.time(&fields, on: CivilDate(dayNumber: $0)) }
    }
  }

  /// The last of the days, by UTC, that were all heard of: from the instance on, or from today on where it is over.
  private func lastDayHeard(of instance: InstanceID, now: Date) throws -> Int {
    let start = max(instance.date, WallClock(now, in: .gmt).date).dayNumber
    let days = try Int.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT day FROM heard WHERE owner = (SELECT owner FROM event WHERE id = ?) AND day >= ? ORDER BY day
          """), arguments: [instance.event.rawValue, start])
    return days.enumerated().prefix { $0.element == start + $0.offset }.last?.element ?? start - 1
  }
}
