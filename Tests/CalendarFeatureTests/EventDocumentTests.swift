// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Testing
import Wording

@Suite("The event's page")
struct EventDocumentTests {
  func lines(_ event: CalendarEvent, _ answer: MyAnswer = .notMeeting, width: Int = 70, now: Date = Samples.now)
    -> [String]
  {
    let presentation = Presentation(wording: Wording(.english), now: now, zone: Samples.moscow)
    return EventDocument(Samples.detail(event, answer), presentation: presentation).lines(width: width).map(\.text)
  }

  @Test("says of each of the eight facts that people look for that it is missing")
  func empty() {
    let bare = CalendarEvent(id: EventID(9)!)
    #expect(
      lines(bare) == [
        "(no title)", "nobody is invited", "",
        "When       no dates that can be read", "Where      no place", "Colour     no colour",
        "Reminders  no reminders",
        "Repeats    no", "", "Attendees  no attendees", "", "Event      9",
      ])
  }

  @Test("says what is out of the ordinary, and who made it when")
  func everything() {
    var event = Samples.meeting
    event.attendees = []
    event.isMeeting = false
    event.description = RichText()
    event.recurrence = Recurrence(frequency: .weekly, weekdays: [.saturday])
    event.exceptions = [Samples.today.adding(days: 14), Samples.today.adding(days: 7)]
    event.availability = .tentative
    event.importance = .high
    event.isPrivate = true
    event.crmLinks = [CRMLink(code: "D_840950"), CRMLink(code: "T1_x")]
    event.uid = "20261121T110000Z-1@portal.example"
    event.parent = EventID(650)
    event.creator = UserID(12)
    event.created = WallClock(Samples.today.adding(days: -1), hour: 9, minute: 5)
    event.changed = WallClock(Samples.today, hour: 9, minute: 5)
    #expect(
      Array(lines(event).dropFirst(3)) == [
        "When       Sat 21 Nov 14:00–15:00 (1 h), in 40 min", "Where      Переговорная «Байкал»",
        "Calendar   ■ Мой календарь", "Colour     ■ #9dcf00", "Reminders  15 min before",
        "Repeats    every week on Sat", "           except 28 Nov, 5 Dec", "", "Attendees  no attendees", "",
        "Privacy    private: others see only “busy”", "Shown as   not certain", "Importance high",
        "CRM        deal 840950, T1_x", "Event      651, host's 650, 20261121T110000Z-1@portal.example",
        "Created    Fri 20 Nov 09:05 by user 12", "Changed    Sat 21 Nov 09:05",
      ])
  }

  @Test("says what the portal hides")
  func restricted() {
    var event = CalendarEvent(id: EventID(9)!)
    event.name = "[Busy]"
    event.isRestricted = true
    event.isMeeting = true
    let text = lines(event, .notInvited)
    #expect(text[1] == "not invited")
    #expect(text.contains("Where      hidden by the portal"))
    #expect(text.contains("Reminders  hidden by the portal"))
    #expect(text.contains("Attendees  hidden by the portal"))
    #expect(text.contains("Privacy    the portal shows you no more than this"))
  }

  @Test("gives the wall clock of the event's own zone on a line of its own")
  func elsewhere() {
    var event = Samples.meeting
    event.time = .timed(
      TimedSpan(
        start: WallClock(Samples.today, hour: 11, minute: 0)!,
        zone: EventZone(name: "America/New_York", fallbackOffset: nil),
        length: 2700))
    #expect(
      Array(lines(event)[3...4]) == [
        "When       Sat 21 Nov 19:00–19:45 (45 min), in 5 h 40 min",
        "           Sat 21 Nov 11:00–11:45 America/New_York",
      ])
  }

  @Test("calls people whom the portal does not name by their number, and an organiser by the meeting's own note")
  func unnamed() {
    var event = Samples.meeting
    event.organizer = UserID(99)
    event.meeting = MeetingSettings()
    event.meeting?.hostName = "Old Host"
    event.attendees = [
      Attendee(user: UserID(12)!, answer: nil), Attendee(user: UserID(99)!, answer: .accepted),
      Attendee(user: Samples.me, answer: .declined),
    ]
    event.invitedGroups = [.everybody, .department(5)]
    let people = lines(event, .given(.declined)).drop { !$0.hasPrefix("Attendees") }.prefix(6)
    #expect(
      Array(people) == [
        "Attendees  3: 1 declined", "★ Old Host", "✗ Мария Соколова, you", "  user 12", "  everybody", "  department 5",
      ])
  }

  @Test("tells an edited occurrence from its series")
  func edited() {
    var event = Samples.meeting
    event.series = EventID(914_266)
    event.movedFrom = WallClock(Samples.today, hour: 9, minute: 0)
    #expect(lines(event).contains("Repeats    one of series 914266, changed, was on Sat 21 Nov 09:00"))
  }

  @Test("marks quotes, lists and code, and numbers links")
  func description() {
    var event = CalendarEvent(id: EventID(9)!)
    event.description = RichText(
      lines: [
        .init([.init("a quote that is long enough to go over the end of the line")], quoteDepth: 1),
        .init([.init("first item, long enough to be wrapped")], listDepth: 1, marker: "•"),
        .init([.init("nested")], listDepth: 2, marker: "1."), .init([.init("let x = 1")], isCode: true),
        .init([.init("https://a.example", link: 0), .init(" and "), .init("more", link: 1)]),
      ], links: ["https://a.example", "https://b.example/path"])
    let text = lines(event, width: 32)
    #expect(
      Array(text.drop { !$0.hasPrefix("▎") }.prefix(12)) == [
        "▎ a quote that is long enough to", "▎ go over the end of the line", "• first item, long enough to be",
        "  wrapped",
        "  1. nested", "let x = 1", "[1] and more [2]", "", "[1] https://a.example", "[2] https://b.example/path", "",
        "Event   9",
      ])
  }

  @Test("keeps every line within the width, whatever that is", arguments: [1, 2, 5, 9, 20, 38, 46, 70, 200])
  func width(width: Int) {
    for line in lines(Samples.meeting, .given(.notAnswered), width: width) where width >= 20 {
      #expect(line.displayWidth <= width)
    }
    #expect(!lines(Samples.meeting, width: width).isEmpty)
  }

  @Test("tells what of mine is at the same time, with its day where that is another")
  func overlaps() {
    let others = [
      Samples.summary(630, "Quarterly review", 21, 14, minute: 30), Samples.summary(631, "", 21, 23, minutes: 120),
    ]
    let presentation = Presentation(wording: Wording(.english), now: Samples.now, zone: Samples.moscow)
    let text = EventDocument(Samples.detail(), overlaps: others, presentation: presentation).lines(width: 70).map(
      \.text)
    #expect(
      Array(text[3...5]) == [
        "When       Sat 21 Nov 14:00–15:00 (1 h), in 40 min", "Overlaps   Quarterly review 14:30–15:30",
        "           (no title) Sat 21 Nov 23:00 – Sun 22 Nov 01:00",
      ])
  }

  private func timed(_ day: Int, _ hour: Int) -> EventTime { Samples.summary(1, "", day, hour).time }

  @Test("lists the next of a series by day, with the time where that is another, without what is over")
  func upcoming() {
    var detail = Samples.detail()
    detail.event.recurrence = Recurrence(frequency: .weekly, weekdays: [.saturday])
    func next(_ times: [EventTime]) -> [String] {
      detail.upcoming = times
      let presentation = Presentation(wording: Wording(.english), now: Samples.now, zone: Samples.moscow)
      return EventDocument(detail, presentation: presentation).lines(width: 50).map(\.text)
        .filter { $0.hasPrefix("Next") || $0.hasPrefix("           ") && $0.contains("Nov") }
    }
    #expect(
      next([timed(20, 14), timed(24, 14), timed(25, 14), timed(26, 14), timed(27, 14)]) == [
        "Next       Tue 24 Nov, Wed 25 Nov, Thu 26 Nov,", "           Fri 27 Nov",
      ])
    #expect(next([timed(24, 14), timed(25, 9)]) == ["Next       Tue 24 Nov 14:00, Wed 25 Nov 09:00"])
    #expect(next([timed(20, 14)]) == [])
  }

  private func crowd(_ number: Int) -> CalendarEvent {
    var event = Samples.meeting
    let answers: [Answer] = [.accepted, .accepted, .declined, .notAnswered]
    event.attendees =
      [Attendee(user: UserID(8)!, answer: .accepted)]
      + (0..<number - 2).map { Attendee(user: UserID(Int64(100 + $0))!, answer: answers[$0 % 4]) }
      + [Attendee(user: Samples.me, answer: .accepted)]
    event.invitedGroups = [.department(5)]
    return event
  }

  private func people(_ event: CalendarEvent, width: Int = 60, _ wording: Wording = Wording(.english)) -> [String] {
    let presentation = Presentation(wording: wording, now: Samples.now, zone: Samples.moscow)
    return EventDocument(Samples.detail(event), presentation: presentation).lines(width: width).map(\.text)
      .drop { !$0.hasPrefix(wording.label(.attendees)) }.prefix { !$0.isEmpty }.map(\.self)
  }

  @Test("folds more than eight people by answer, myself first")
  func folded() {
    #expect(
      people(crowd(10)) == [
        "Attendees  10: 5 accepted, 2 declined, 2 waiting", "★ John O'Neil", "✓ 5 accepted",
        "  Мария Соколова, you, user 100, user 101, user 104, user", "  105", "✗ 2 declined", "  user 102, user 106",
        "? 2 waiting", "  user 103, user 107", "  department 5",
      ])
    #expect(people(crowd(8)).count == 10)
    #expect(people(crowd(10), Wording(.russian, isASCII: true)).contains("Y 5 да"))
  }

  @Test("names a few of very many and counts the others")
  func many() {
    let lines = people(crowd(10_000))
    #expect(lines.count < 60)
    #expect(lines.contains("✓ 5,001 accepted"))
    #expect(lines.contains { $0.contains("more") })
    #expect(lines.contains("? 2,499 waiting"))
    #expect(lines.contains("  2,499 more"))
    #expect(people(crowd(10_000), Wording(.russian)).contains("  ещё 2 499"))
  }

  @Test("Of what is longer than one reads it has the beginning")
  func bounded() throws {
    let presentation = Presentation(wording: Wording(.english), now: Samples.now, zone: Samples.moscow)
    let long = String(repeating: "слово ", count: 200_000)
    var event = Samples.meeting
    event.location = .text(long)
    event.files = Array(repeating: "file", count: 200_000)
    let lines = EventDocument(Samples.detail(event), presentation: presentation).lines(width: 60)
    #expect(lines.count < 500)
    let raw = RawFieldsDocument(
      [
        RawField(name: "A", json: "[\n" + String(repeating: "1,\n", count: 200_000) + "2]"),
        RawField(name: "B", json: long),
      ],
      presentation: presentation
    ).lines(width: 60)
    #expect(raw.map(\.text).contains("… 194,540 more"))
    #expect(raw.count < 40_000)
  }
}
