import CalendarModel
import Foundation
import GRDB

/// Reads what lists show of an instance.
struct SummaryRow {
  /// The tables that the columns are of.
  static let tables = "instance i JOIN event e ON e.id = i.event"
  /// The columns, in the order in which they are read.
  static let columns = """
    i.event, i.date, \(TimeReader.columns),
    i.goneAt IS NOT NULL, i.isChanged, i.seenTime IS NULL, i.seenTime <> i.timeMark, i.seenPlace <> e.placeMark,
    i.seenPeople <> e.people,
    e.parent, e.owner, e.section, e.name, e.place, e.room, e.color, e.answer, e.isMeeting, e.accepted, e.declined,
    e.notAnswered, e.importance, e.isPrivate, e.availability, e.isSeries
    """

  /// Calendars and rooms.
  let sections: [SectionID: CalendarSection]
  private var times = TimeReader()

  /// Reads rows with the names of these sections.
  init(sections: [SectionID: CalendarSection]) { self.sections = sections }

  /// Reads a row; nil where it makes no sense.
  mutating func summary(_ fields: inout RowFields) -> EventSummary? {
    guard let event = fields.integer().flatMap({ EventID(Int64($0)) }), let day = fields.integer() else { return nil }
    let id = InstanceID(event: event, date: CivilDate(dayNumber: day))
    let time = times.time(&fields, on: id.date)
    let changes = Self.changes(&fields)
    let parent = fields.integer().flatMap { EventID(Int64($0)) }
    guard let owner = fields.text().flatMap(CalendarOwner.init(code:)) else { return nil }
    let section = fields.integer().flatMap { SectionID(Int64($0)) }
    let name = fields.text() ?? ""
    let text = fields.text()
    let room = fields.integer().flatMap { SectionID(Int64($0)) }
    let color = fields.integer().map(EventColor.init(number:))
    let answer = MyAnswer(code: fields.text() ?? "?")
    let isMeeting = fields.flag()
    let tally = AnswerTally(
      accepted: fields.integer() ?? 0, declined: fields.integer() ?? 0, notAnswered: fields.integer() ?? 0)
    return EventSummary(
      id: id, parent: parent, owner: owner, section: section, name: name, time: time,
      place: text ?? room.flatMap { sections[$0]?.name }, color: color ?? section.flatMap { sections[$0]?.color },
      myAnswer: answer, tally: isMeeting ? tally : nil,
      importance: fields.text().flatMap(Importance.init(rawValue:)) ?? .normal, isPrivate: fields.flag(),
      availability: fields.text().flatMap(Availability.init(rawValue:)) ?? .busy, isSeries: fields.flag(),
      changes: changes)
  }

  /// What is different. Of what is gone or new no more is said.
  private static func changes(_ fields: inout RowFields) -> Set<InstanceChange> {
    let isGone = fields.flag()
    let isChanged = fields.flag()
    let isNew = fields.flag()
    let differences: [(InstanceChange, Bool)] = [
      (.moved, fields.flag()), (.place, fields.flag()), (.answers, fields.flag()),
    ]
    if isGone { return [.gone] }
    guard isChanged else { return [] }
    return isNew ? [.new] : Set(differences.filter(\.1).map(\.0))
  }
}
