import CalendarModel
import Foundation
import GRDB

extension CacheWriter {
  /// Keeps names, an empty one for whom the portal does not name. A person known for less than a day keeps the time at which they
  /// were heard of: what is given out as known comes back with the answer, and would else never be asked for again.
  func store(_ directory: Directory) throws {
    let person = try database.cachedStatement(
      sql: """
        INSERT INTO person (id, name, folded, heardAt) VALUES (?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, folded = excluded.folded, heardAt = excluded.heardAt
        WHERE name <> excluded.name OR abs(excluded.heardAt - heardAt) >= 86400
        """)
    for (id, name) in directory.people.map({ ($0, $1.name) }) + directory.unnamed.map({ ($0, "") }) {
      try person.execute(arguments: [id.rawValue, name, SearchText(name).folded, heardAt.timeIntervalSince1970])
    }
    let section = try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO section (id, name, folded, color, kind, owner) VALUES (?, ?, ?, ?, ?, ?)")
    for known in directory.sections.values {
      try section.execute(arguments: [
        known.id.rawValue, known.name, SearchText(known.name).folded, known.color?.number, known.kind.code,
        known.ownerID,
      ])
    }
  }
}
