import CalendarModel
import Foundation
import GRDB

extension CacheReader {
  /// The instances in the calendars that are shown in which a text occurs: in the name, the place, the description or a name
  /// of those invited; in order of time.
  func find(_ text: String) throws -> [InstanceID] {
    let folded = SearchText(text).folded
    guard !folded.isEmpty else { return [] }
    let marks = owners.map { _ in "?" }.joined(separator: ", ")
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT i.event, i.date FROM instance i
        WHERE i.owner IN (\(marks)) AND i.event IN (
          SELECT event FROM searchable WHERE instr(text, ?)
          UNION SELECT event FROM attendee WHERE person IN (SELECT id FROM person WHERE instr(folded, ?))
          UNION SELECT id FROM event WHERE room IN (SELECT id FROM section WHERE instr(folded, ?))
        )
        ORDER BY i.date, i.startAt, i.event
        """, arguments: StatementArguments(owners.map(\.code) + [folded, folded, folded]))
    return rows.compactMap(InstanceID.init)
  }
}
