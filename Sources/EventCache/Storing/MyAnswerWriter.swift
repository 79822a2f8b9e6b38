import CalendarModel
import Foundation
import GRDB

/// Writes my own answer to a meeting, as the portal has it.
struct MyAnswerWriter {
  let database: Database
  /// Who I am.
  let me: UserID
  /// What the portal has.
  let answer: Answer

  /// Keeps it on every row of the meeting that is known; any of them names it. The rest of a row stays as old as it is.
  func store(to event: EventID) throws {
    let statement = try database.cachedStatement(
      sql: """
        SELECT e.owner, e.heardAt, d.body FROM event e JOIN detail d ON d.event = e.id
        WHERE :event IN (e.id, e.parent)
          OR (SELECT parent FROM event WHERE id = :event) IN (e.id, e.parent)
        """)
    let rows = try statement.rows(["event": event.rawValue]) { fields -> (String, Double, CalendarEvent)? in
      guard let owner = fields.text(), let heardAt = fields.real(),
        let known = fields.bytes().flatMap({ try? JSONDecoder().decode(CalendarEvent.self, from: $0) })
      else { return nil }
      return (owner, heardAt, known)
    }
    for (owner, heardAt, known) in rows {
      let event = answered(known)
      let writer = CacheWriter(database: database, me: me, heardAt: Date(timeIntervalSince1970: heardAt))
      try writer.store(event, owner: owner, answer: .given(answer))
      try see(event)
    }
  }

  private func answered(_ event: CalendarEvent) -> CalendarEvent {
    var event = event
    for index in event.attendees.indices where event.attendees[index].user == me {
      event.attendees[index].answer = answer
    }
    if event.kind == .user, event.ownerID == me.rawValue { event.rowAnswer = answer }
    return event
  }

  /// Takes the answer for seen on every instance, and nothing else that is different there.
  private func see(_ event: CalendarEvent) throws {
    guard let attendee = event.attendees.first(where: { $0.user == me }) else { return }
    let seen = try String.fetchAll(
      database.cachedStatement(
        sql: "SELECT DISTINCT seenPeople FROM instance WHERE event = ? AND seenPeople IS NOT NULL"),
      arguments: [event.id.rawValue])
    for people in seen {
      let mark = PeopleMark.replacing(me, with: event.answer(of: attendee), in: people)
      try database.cachedStatement(sql: "UPDATE instance SET seenPeople = ? WHERE event = ? AND seenPeople = ?")
        .execute(arguments: [mark, event.id.rawValue, people])
    }
    try Baseline(database: database).mark(event.id)
  }
}
