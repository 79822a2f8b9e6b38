import CalendarModel
import Foundation
import GRDB

extension CacheWriter {
  /// Keeps in mind which instances the portal no longer lists: those to come are gone, those that are over are forgotten.
  func lose(missingFrom part: PortalLists.Part) throws {
    let listed = Set(part.events.compactMap(\.instance))
    let now = heardAt.timeIntervalSince1970
    for (id, endAt, isGone) in try instances(of: part.owner, on: part.span) where !listed.contains(id) {
      let arguments: StatementArguments = [id.event.rawValue, id.date.dayNumber]
      if Double(endAt) <= now {
        try database.cachedStatement(sql: "DELETE FROM instance WHERE event = ? AND date = ?")
          .execute(arguments: arguments)
      } else if !isGone {
        try database.cachedStatement(
          sql: "UPDATE instance SET goneAt = ?, isChanged = 1 WHERE event = ? AND date = ?"
        ).execute(arguments: [now] + arguments)
      }
    }
  }

  private func instances(of owner: CalendarOwner, on span: DaySpan) throws -> [(InstanceID, endAt: Int, isGone: Bool)] {
    let sql = InstanceSpan.select("i.event, i.date, i.endAt, i.goneAt IS NOT NULL", from: "instance i")
    return try database.cachedStatement(sql: sql).rows(InstanceSpan.arguments(owner: owner.code, span: span)) {
      fields in
      guard let event = fields.integer().flatMap({ EventID(Int64($0)) }), let date = fields.integer(),
        let endAt = fields.integer()
      else { return nil }
      return (InstanceID(event: event, date: CivilDate(dayNumber: date)), endAt, fields.flag())
    }
  }
}
