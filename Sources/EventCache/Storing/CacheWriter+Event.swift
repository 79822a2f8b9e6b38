import CalendarModel
import Foundation
import GRDB

extension CacheWriter {
  /// Keeps an event, which all instances of a series share. Its time is the instances' matter.
  func store(_ event: CalendarEvent, owner: String, answer: MyAnswer) throws {
    var shared = event
    shared.time = nil
    let body = try Self.encoder.encode(shared)
    let isKnown = try storeBody(body, of: event.id)
    try storeSummary(of: event, owner: owner, answer: answer)
    guard !isKnown else { return }
    try storeSearch(of: event)
  }

  /// Keeps every field of an event as the portal sent it. The link to a calendar that anybody can read is not one of them.
  func store(_ rawFields: [RawField], of event: EventID) throws {
    guard !rawFields.isEmpty else { return }
    let bytes = try Self.encoder.encode(rawFields.filter { $0.name != "EXPORT" })
    try database.cachedStatement(sql: "UPDATE detail SET rawFields = ? WHERE event = ?")
      .execute(arguments: [bytes, event.rawValue])
  }

  /// Keeps the whole of an event, and tells whether it was known just so. The fields of one that was different are no
  /// longer true.
  private func storeBody(_ body: Data, of event: EventID) throws -> Bool {
    let isKnown = try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT body = ? FROM detail WHERE event = ?"), arguments: [body, event.rawValue])
    if isKnown == true { return true }
    try database.cachedStatement(sql: "INSERT OR REPLACE INTO detail (event, body, rawFields) VALUES (?, ?, NULL)")
      .execute(arguments: [event.rawValue, body])
    return false
  }

  private func storeSummary(of event: CalendarEvent, owner: String, answer: MyAnswer) throws {
    var place: String?
    var room: SectionID?
    switch event.location {
    case .text(let text): place = text
    case .room(let id, _): room = id
    case .legacyRoom, nil: break
    }
    let tally = event.tally
    try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO event (
          id, owner, parent, section, name, place, room, color, answer, isMeeting, accepted, declined, notAnswered,
          importance, isPrivate, availability, isSeries, placeMark, people, heardAt
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      event.id.rawValue, owner, event.parent?.rawValue, event.section?.rawValue, event.name, place, room?.rawValue,
      event.color?.number, answer.code, event.isMeeting, tally.accepted, tally.declined, tally.notAnswered,
      event.importance.rawValue, event.isPrivate, event.availability.rawValue, event.isSeries, event.placeMark,
      event.peopleMark, heardAt.timeIntervalSince1970,
    ])
  }

  private func storeSearch(of event: CalendarEvent) throws {
    var texts = [event.name]
    if case .text(let place) = event.location { texts.append(place) }
    if let host = event.meeting?.hostName { texts.append(host) }
    texts.append(event.description.plain)
    try database.cachedStatement(sql: "INSERT OR REPLACE INTO searchable (event, text) VALUES (?, ?)")
      .execute(arguments: [event.id.rawValue, SearchText(texts.joined(separator: "\n")).folded])
    try database.cachedStatement(sql: "DELETE FROM attendee WHERE event = ?").execute(arguments: [event.id.rawValue])
    let statement = try database.cachedStatement(sql: "INSERT INTO attendee (event, person) VALUES (?, ?)")
    for person in Set(event.attendees.map(\.user) + [event.organizer].compactMap(\.self)) {
      try statement.execute(arguments: [event.id.rawValue, person.rawValue])
    }
    for case .project(let project) in event.invitedGroups {
      try database.cachedStatement(sql: "INSERT OR REPLACE INTO project (id, heardAt) VALUES (?, ?)")
        .execute(arguments: [project, heardAt.timeIntervalSince1970])
    }
  }

  /// Keys in order, so that what is the same is the same bytes.
  private static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}
