import CalendarModel
import Foundation
import GRDB

extension CacheReader {
  /// The instances in the calendars that are shown in which a text occurs: in the name, the place, the description or a name
  /// of those invited; in order of time.
  func find(_ text: String) throws -> [InstanceID] {
    let folded = SearchText(text).folded
    guard !folded.isEmpty else { return [] }
    let events = try events(in: folded)
    guard !events.isEmpty else { return [] }
    return try owners.flatMap { try instances(of: events, in: $0) }
      .sorted { ($0.startAt, $0.id) < ($1.startAt, $1.id) }
      .map(\.id)
  }

  private func events(in folded: String) throws -> Set<Int64> {
    let cursor = try Int64.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT event FROM searchable WHERE instr(text, :text)
          UNION ALL SELECT event FROM attendee WHERE person IN (SELECT id FROM person WHERE instr(folded, :text))
          UNION ALL SELECT id FROM event WHERE room IN (SELECT id FROM section WHERE instr(folded, :text))
          """), arguments: ["text": folded])
    var events: Set<Int64> = []
    while let event = try cursor.next() { events.insert(event) }
    return events
  }

  /// The instances of events, from an index alone, which is in order nearly as they are to be.
  private func instances(of events: Set<Int64>, in owner: CalendarOwner) throws -> [(id: InstanceID, startAt: Int64)] {
    let statement = try database.cachedStatement(
      sql: "SELECT event, date, startAt FROM instance WHERE owner = ? ORDER BY firstDay, startAt")
    return try statement.rows([owner.code]) { fields in
      guard let number = fields.integer().map(Int64.init), events.contains(number), let event = EventID(number),
        let date = fields.integer()
      else { return nil }
      return (InstanceID(event: event, date: CivilDate(dayNumber: date)), Int64(fields.integer() ?? 0))
    }
  }
}
