// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Wording

/// What the tests of days, weeks and months show: the week of Saturday 21 November 2026, at 13:20 in Moscow.
enum SampleDays {
  static let week = DaySpan(from: day(16), days: 7)

  static func day(_ number: Int) -> CivilDate { Samples.today.adding(days: number - 21) }

  static func event(
    _ id: Int64, _ name: String, _ day: Int, _ start: (Int, Int), minutes: Int, _ answer: MyAnswer = .notMeeting,
    zone: TimeZone = Samples.moscow, importance: Importance = .normal, changes: Set<InstanceChange> = []
  ) -> EventSummary {
    let clock = WallClock(self.day(day), hour: start.0, minute: start.1)!
    return EventSummary(
      id: InstanceID(event: EventID(id)!, date: clock.date), parent: nil, owner: .person(Samples.me), section: nil,
      name: name, time: .timed(TimedSpan(start: clock, zone: EventZone(zone), length: 60 * minutes)), place: nil,
      color: nil, myAnswer: answer, tally: nil, importance: importance, isPrivate: false, isSeries: false,
      changes: changes)
  }

  static func allDay(_ id: Int64, _ name: String, _ first: Int, _ last: Int) -> EventSummary {
    var event = event(id, name, first, (0, 0), minutes: 0)
    event.time = .allDay(first: day(first), last: day(last))
    return event
  }

  static let all: [EventSummary] =
    (16...21).map { event(600, "Standup", $0, (10, 0), minutes: 30, .given(.accepted)) } + [
      event(602, "Демо", 17, (14, 0), minutes: 60, .given(.notAnswered)),
      event(603, "1:1", 19, (15, 0), minutes: 60, .given(.accepted)),
      event(610, "Supplier visit", 21, (12, 0), minutes: 90, .given(.declined)),
      event(651, "Планёрка: статус проекта и сроки", 21, (14, 0), minutes: 60, .given(.notAnswered)),
      event(613, "Interview, second round", 21, (15, 30), minutes: 30, .given(.organizer)),
      event(614, "Quarterly review", 21, (18, 59), minutes: 60, .given(.accepted)),
      event(615, "New York call", 21, (19, 0), minutes: 45, .given(.notAnswered), changes: [.new]),
      event(616, "Overnight deploy", 21, (23, 0), minutes: 240, importance: .high),
      allDay(640, "Отпуск", 22, 24), event(617, "日本語の会議 👩‍👩‍👧 emoji", 22, (3, 0), minutes: 60, .given(.accepted)),
    ]

  static func entries(_ events: [EventSummary] = all, in zone: TimeZone = Samples.moscow) -> [CivilDate: [DayEntry]] {
    let days = AgendaDay.all(of: events, in: zone, within: DaySpan(day(-300), day(60)))
    return Dictionary(uniqueKeysWithValues: days.map { ($0.date, $0.entries) })
  }

  static func cursor(_ event: Int64?, _ day: Int = 21) -> Cursor {
    Cursor(day: self.day(day), instance: event.map { InstanceID(event: EventID($0)!, date: self.day(day)) })
  }

  static func presentation(
    _ language: Language = .english, isASCII: Bool = false, now: Date = Samples.now, zone: TimeZone = Samples.moscow
  ) -> Presentation {
    Presentation(wording: Wording(language, isASCII: isASCII), now: now, zone: zone)
  }

  static func dayView(
    _ number: Int = 21, _ events: [EventSummary] = all, cursor: Cursor? = nil,
    in presentation: Presentation = presentation()
  ) -> DayView {
    DayView(
      day: day(number), entries: entries(events, in: presentation.zone)[day(number), default: []],
      cursor: cursor ?? self.cursor(nil, number), settings: PortalSettings(), presentation: presentation)
  }

  static func weekView(
    _ events: [EventSummary] = all, cursor: Cursor = cursor(651), in presentation: Presentation = presentation()
  ) -> WeekView {
    WeekView(
      days: week.days, entries: entries(events), cursor: cursor, settings: PortalSettings(), presentation: presentation)
  }

  static func monthView(
    _ events: [EventSummary] = all, cursor: Cursor = cursor(651), in presentation: Presentation = presentation()
  ) -> MonthView {
    let weeks = (0..<6).map { DaySpan(from: day(16).adding(days: 7 * $0 - 21), days: 7).days }
    return MonthView(
      weeks: weeks, month: (2026, 11), entries: entries(events), cursor: cursor, presentation: presentation)
  }
}
