// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Wording

/// What the tests of lists show: a Saturday with something of everything, and the days after it.
extension Samples {
  static func day(_ number: Int) -> CivilDate { CivilDate(year: 2026, month: 11, day: number)! }

  /// A meeting or, without answers, a plain event.
  static func summary(
    _ id: Int64, _ name: String, _ day: Int, _ hour: Int, minute: Int = 0, minutes: Int = 60,
    _ answer: Answer? = nil, tally: (yes: Int, no: Int, open: Int)? = nil, zone: TimeZone = moscow,
    importance: Importance = .normal, parent: Int64? = nil, isSeries: Bool = false,
    changes: Set<InstanceChange> = [], section: Int64 = 4
  ) -> EventSummary {
    let start = WallClock(Samples.day(day), hour: hour, minute: minute)!
    var counts: AnswerTally?
    if let tally {
      counts = AnswerTally([], organizer: nil)
      counts?.accepted = tally.yes
      counts?.declined = tally.no
      counts?.notAnswered = tally.open
    }
    return EventSummary(
      id: InstanceID(event: EventID(id)!, date: Samples.day(day)), parent: parent.flatMap { EventID($0) },
      owner: .person(me), section: SectionID(section), name: name,
      time: .timed(TimedSpan(start: start, zone: EventZone(zone), length: minutes * 60)), place: nil,
      color: EventColor(hex: "#9dcf00"), myAnswer: answer.map { .given($0) } ?? .notMeeting, tally: counts,
      importance: importance, isPrivate: false, isSeries: isSeries, changes: changes)
  }

  static func vacation(_ first: Int, _ last: Int) -> EventSummary {
    var event = summary(640, "Отпуск", first, 0)
    event.time = .allDay(first: day(first), last: day(last))
    return event
  }

  static let events: [EventSummary] = [
    summary(601, "Standup", 21, 10, minutes: 30, .accepted, tally: (2, 0, 1), isSeries: true),
    summary(610, "Supplier visit", 21, 12, minutes: 90, .declined, tally: (3, 1, 0)),
    summary(651, "Планёрка: статус проекта и сроки", 21, 14, .notAnswered, tally: (1, 1, 1)),
    summary(620, "Interview, second round", 21, 15, minute: 30, minutes: 30, .organizer, tally: (1, 1, 2)),
    summary(630, "Quarterly review", 21, 18, minute: 59, .accepted, tally: (1, 0, 0)),
    summary(631, "New York call", 21, 19, minutes: 45, .notAnswered, tally: (1, 0, 1)),
    summary(650, "Overnight deploy", 21, 23, minutes: 240, importance: .high),
    vacation(22, 24),
    summary(660, "日本語の会議 👩‍👩‍👧 emoji", 22, 3, .notAnswered, tally: (1, 0, 2)),
    summary(601, "Standup", 23, 10, minutes: 15, .accepted, tally: (2, 0, 1), isSeries: true),
  ]

  static func reading(_ events: [EventSummary] = events, around day: CivilDate = today) -> AgendaReading {
    let span = DaySpan(day.adding(days: -14), day.adding(days: 28))
    let ahead = DaySpan(from: today, days: 91)
    return AgendaReading(
      span: span, events: events.sorted { ($0.time.start(in: moscow), $0.id) < ($1.time.start(in: moscow), $1.id) },
      heard: Dictionary(uniqueKeysWithValues: span.union(ahead).days.map { ($0, now.addingTimeInterval(-125)) }),
      waiting: events.waiting(now: now, in: moscow), next: events.next(now: now),
      changed: events.filter { !$0.changes.isEmpty }.map(\.id).sorted(), sections: Array(directory.sections.values),
      settings: PortalSettings(firstWeekday: .monday), portalZone: moscow)
  }

  static func agenda(
    _ reading: AgendaReading = reading(), columns: Int = 110, rows: Int = 24, _ language: Language = .english,
    isASCII: Bool = false, showsEvent: Bool = true
  ) -> CalendarState {
    var state = CalendarState(
      reading: reading, size: Size(columns: columns, rows: rows), now: now,
      zone: DisplayZone(moscow, isChosen: true, isMachines: true), wording: Wording(language, isASCII: isASCII),
      account: "work")
    if showsEvent, let next = reading.next {
      _ = state.reduce(.recalled(next.id, detail(), asOf: now.addingTimeInterval(-125)))
    }
    return state
  }
}
