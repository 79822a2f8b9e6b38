import CalendarModel
import Foundation
import GRDB

extension CacheWriter {
  /// Keeps instances of one event, known by their dates.
  ///
  /// An event that is no series has one: a row under another date is that one, moved.
  func place(_ rows: [CalendarEvent], owner: String) throws {
    let instances = Dictionary(
      rows.compactMap { row in row.time.map { ($0.date, $0) } }, uniquingKeysWith: { first, _ in first })
    guard let event = rows.first, !instances.isEmpty else { return }
    var known = Set(
      try Int.fetchAll(
        database.cachedStatement(sql: "SELECT date FROM instance WHERE event = ?"), arguments: [event.id.rawValue]))
    if !event.isSeries, instances.count == 1, known.count == 1, let date = instances.keys.first?.dayNumber,
      let old = known.first, old != date
    {
      try database.cachedStatement(sql: "UPDATE instance SET date = ? WHERE event = ? AND date = ?")
        .execute(arguments: [date, event.id.rawValue, old])
      known = [date]
    }
    for (date, time) in instances {
      let columns = InstanceColumns(time)
      if known.contains(date.dayNumber) {
        try update(event.id, date, columns, owner: owner)
      } else {
        try insert(event.id, date, columns, owner: owner)
      }
    }
    try Baseline(database: database).mark(event.id)
  }

  /// Keeps an instance that was known, where anything about it is different.
  private func update(_ event: EventID, _ date: CivilDate, _ columns: InstanceColumns, owner: String) throws {
    let names = Self.columns.joined(separator: ", ")
    let values = [owner] + columns.values
    try database.cachedStatement(
      sql: """
        UPDATE instance SET (\(names), goneAt) = (\(Self.marks), NULL)
        WHERE event = ? AND date = ? AND (goneAt IS NOT NULL OR (\(names)) IS NOT (\(Self.marks)))
        """
    ).execute(arguments: values + [event.rawValue, date.dayNumber] + values)
  }

  /// Keeps an instance that was not known. On days that were heard of before it is new; else it is as it was first seen.
  private func insert(_ event: EventID, _ date: CivilDate, _ columns: InstanceColumns, owner: String) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO instance (event, date, \(Self.columns.joined(separator: ", "))) VALUES (?, ?, \(Self.marks))
        """
    ).execute(arguments: [event.rawValue, date.dayNumber, owner] + columns.values)
    let wasHeard = try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM heard WHERE owner = ? AND day BETWEEN ? AND ?)"),
      arguments: [owner, columns.firstDay, columns.lastDay])
    if wasHeard != true {
      try Baseline(database: database).set(InstanceID(event: event, date: date))
    }
  }

  private static let columns = ["owner"] + InstanceColumns.names
  private static let marks = columns.map { _ in "?" }.joined(separator: ", ")
}
