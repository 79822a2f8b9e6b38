// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Testing
import Wording

/// What the tests of screens show: one meeting with something in each row, on Saturday 21 November 2026 at 13:20 in Moscow.
enum Samples {
  static let moscow = TimeZone(identifier: "Europe/Moscow")!
  static let today = CivilDate(year: 2026, month: 11, day: 21)!
  static let now = WallClock(today, hour: 13, minute: 20)!.instant(in: moscow)
  static let me = UserID(7)!

  static let directory = Directory(
    people: [
      (7, "Мария Соколова"), (8, "John O'Neil"), (9, "李 小龍"), (10, "Zoë Ångström"),
    ].compactMap { Person(id: UserID($0.0)!, nameParts: [$0.1]) },
    sections: [
      CalendarSection(id: SectionID(4)!, name: "Мой календарь", color: EventColor(hex: "#9dcf00")),
      CalendarSection(id: SectionID(54)!, name: "Переговорная «Байкал»", kind: .room),
    ])

  static var meeting: CalendarEvent {
    var event = CalendarEvent(id: EventID(651)!)
    event.name = "Планёрка: статус проекта и сроки"
    event.time = .timed(
      TimedSpan(start: WallClock(today, hour: 14, minute: 0)!, zone: EventZone(moscow), length: 3600))
    event.description = RichText(
      lines: [
        .init([.init("Обсудим сроки и "), .init("доску", link: 0), .init(".")]),
        .init([.init("John", emphasis: .bold), .init(", подготовь отчёт")]),
      ], links: ["https://example.com/board?a=1&b=2"])
    event.location = .room(SectionID(54)!, booking: nil)
    event.section = SectionID(4)
    event.isMeeting = true
    event.organizer = UserID(8)
    event.attendees = [
      Attendee(user: UserID(8)!, answer: .organizer), Attendee(user: me, answer: .notAnswered),
      Attendee(user: UserID(9)!, answer: .accepted), Attendee(user: UserID(10)!, answer: .declined),
    ]
    event.reminders = [.minutes(15)]
    return event
  }

  static func detail(_ event: CalendarEvent = meeting, _ answer: MyAnswer = .given(.notAnswered)) -> EventDetail {
    EventDetail(
      event: event, myAnswer: answer, me: me, directory: directory, serverOffset: 10_800, portalZone: moscow,
      rawFields: [
        RawField(name: "ATTENDEES_CODES", json: "[\n  \"U7\",\n  \"U8\"\n]"), RawField(name: "ID", json: "\"651\""),
      ])
  }

  static func state(
    _ content: DetailPane.Content = .unknown, columns: Int = 80, rows: Int = 24, _ language: Language = .english,
    isASCII: Bool = false
  ) -> CalendarState {
    var pane = DetailPane(id: EventID(651)!)
    pane.content = content
    return CalendarState(
      reading: AgendaReading(span: DaySpan(today, today)), opened: pane, size: Size(columns: columns, rows: rows),
      now: now,
      zone: DisplayZone(moscow, isChosen: true, isMachines: true), wording: Wording(language, isASCII: isASCII),
      account: "work")
  }

  static func loaded(
    _ detail: EventDetail = detail(), columns: Int = 80, rows: Int = 24, _ language: Language = .english,
    isASCII: Bool = false
  ) -> CalendarState {
    state(.loaded(detail, asOf: now.addingTimeInterval(-125)), columns: columns, rows: rows, language, isASCII: isASCII)
  }
}
