import CalendarModel
import Foundation
import GRDB

/// Writes what was heard from the portal.
struct CacheWriter {
  let database: Database
  /// Who I am.
  let me: UserID?
  /// When it was heard.
  let heardAt: Date

  /// Keeps lists of events. The days become heard after all parts are stored, so that what one part tells first is not new
  /// to another.
  func store(_ lists: PortalLists) throws {
    let settings = SettingTable(database: database)
    if let me { try settings.set(.me, me) }
    if let portal = lists.settings { try settings.set(.portal, portal) }
    if let zone = lists.portalZone { try settings.set(.portalZone, zone) }
    if let offset = lists.serverOffset { try settings.set(.serverOffset, offset) }
    try store(lists.directory)
    for part in lists.parts { try store(part) }
    for part in lists.parts { try hear(part.owner, on: part.span) }
    // A refusal is an answer, too: whoever would not list calendars is not asked for them sooner than others.
    for part in lists.parts where part.owner == lists.parts.first?.owner {
      for owner in lists.refusals.keys { try hear(owner, on: part.span) }
    }
    try tidy()
  }

  /// Keeps what was told of one event. It makes no day heard.
  func store(_ detail: EventDetail) throws {
    let settings = SettingTable(database: database)
    if let me { try settings.set(.me, me) }
    if let zone = detail.portalZone { try settings.set(.portalZone, zone) }
    if let offset = detail.serverOffset { try settings.set(.serverOffset, offset) }
    try store(detail.directory)
    let known = try String.fetchOne(
      database, sql: "SELECT owner FROM event WHERE id = ?", arguments: [detail.event.id.rawValue])
    let owner = known ?? detail.event.owner.code
    try store(detail.event, owner: owner, answer: detail.myAnswer)
    try store(detail.rawFields, of: detail.event.id)
    try place([detail.event], owner: owner)
  }

  private func store(_ part: PortalLists.Part) throws {
    let owner = part.owner.code
    for (_, rows) in Dictionary(grouping: part.events, by: \.id).sorted(by: { $0.key < $1.key }) {
      guard let event = rows.first else { continue }
      try store(event, owner: owner, answer: event.myAnswer(me))
      try place(rows, owner: owner)
    }
    // A row that could not be read may be any of those that are missing.
    if part.skipped == 0 { try lose(missingFrom: part) }
  }

  private func hear(_ owner: CalendarOwner, on span: DaySpan) throws {
    let statement = try database.cachedStatement(sql: "INSERT OR REPLACE INTO heard (owner, day, at) VALUES (?, ?, ?)")
    for day in span.days {
      try statement.execute(arguments: [owner.code, day.dayNumber, heardAt.timeIntervalSince1970])
    }
  }
}
