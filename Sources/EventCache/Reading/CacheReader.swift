import CalendarModel
import Foundation
import GRDB

/// Reads what is kept.
struct CacheReader {
  let database: Database
  /// Who I am.
  let me: UserID?
  /// Which calendars are shown beside my own.
  let choice: CalendarChoice

  /// Begins to read as the account's person, as far as that is known.
  init(_ database: Database, user: UserID?) throws {
    let settings = SettingTable(database: database)
    self.database = database
    me = if let user { user } else { try settings.get(.me) }
    choice = try settings.get(.choice) ?? CalendarChoice()
  }

  /// Whose calendars are shown, my own first.
  var owners: [CalendarOwner] {
    let own = me.map { [CalendarOwner.person($0)] } ?? []
    return own + choice.owners.filter { !own.contains($0) }
  }

  /// Calendars and rooms.
  func sections() throws -> [SectionID: CalendarSection] {
    let statement = try database.cachedStatement(sql: "SELECT id, name, color, kind, owner FROM section ORDER BY id")
    let sections = try statement.rows { fields -> CalendarSection? in
      guard let id = fields.integer().flatMap({ SectionID(Int64($0)) }) else { return nil }
      return CalendarSection(
        id: id, name: fields.text() ?? "", color: fields.integer().map(EventColor.init(number:)),
        kind: CalendarKind(code: fields.text() ?? ""), ownerID: fields.integer().map(Int64.init))
    }
    return Dictionary(sections.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Names of people heard of since a time, and of calendars and rooms.
  func directory(since earliest: Date = .distantPast) throws -> Directory {
    let people = try database.cachedStatement(sql: "SELECT id, name FROM person WHERE heardAt > ?")
      .rows([earliest.timeIntervalSince1970]) { fields in
        fields.integer().flatMap { UserID(Int64($0)) }.map { (id: $0, name: fields.text() ?? "") }
      }
    var directory = Directory(sections: Array(try sections().values))
    for (id, name) in people {
      if let person = Person(id: id, nameParts: [name]) {
        directory.people[id] = person
      } else {
        directory.unnamed.insert(id)
      }
    }
    return directory
  }
}
