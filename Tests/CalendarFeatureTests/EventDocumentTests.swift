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
}
