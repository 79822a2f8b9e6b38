// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarModel
import Foundation
import Testing
import Wording

@testable import CalendarCommand

@Suite("An event as JSON")
struct EventJSONTests {
  let today = CivilDate(year: 2026, month: 11, day: 21)!
  let moscow = TimeZone(identifier: "Europe/Moscow")!

  func text(_ event: CalendarEvent, _ answer: MyAnswer = .notMeeting, zone: TimeZone? = nil) -> String {
    let detail = EventDetail(event: event, myAnswer: answer)
    return EventJSON(id: event.id, detail: detail, zone: zone ?? moscow, wording: Wording(.english), today: today)
      .document.text
  }

  @Test func `has every key where nothing is known`() {
    #expect(
      text(CalendarEvent(id: EventID(9)!)) == #"""
        {"id":9,"date":null,"title":"","description":"","allDay":false,"start":null,"end":null,"timeZone":null,\#
        "location":null,"organizer":null,"attendees":[],"reminders":[],"color":null,"calendar":null,"recurrence":null,\#
        "status":null,"links":[],"private":false,"importance":"normal","availability":"busy"}
        """#)
  }

  @Test func `gives dates for whole days, and each kind of reminder in the portal's form`() {
    var event = CalendarEvent(id: EventID(9)!)
    event.name = "Отпуск \"на море\""
    event.description = RichText(lines: [.init([.init("a\tb")]), .init([.init("c\u{7}\u{202E}")])])
    event.time = .allDay(first: today, last: today.adding(days: 2))
    event.location = .text("https://example.com/map or https://meet.google.com/abc")
    event.reminders = [
      .minutes(0), .hours(2), .days(1), .daysBefore(days: 1, minute: 540),
      .at(WallClock(today.adding(days: -1), hour: 18, minute: 0)!),
    ]
    event.section = SectionID(4)
    event.recurrence = Recurrence(frequency: .weekly, weekdays: [.monday], count: 3)
    event.isPrivate = true
    event.availability = .tentative
    #expect(
      text(event) == #"""
        {"id":9,"date":"2026-11-21","title":"Отпуск \"на море\"","description":"a\tb\nc","allDay":true,"start":"2026-11-21",\#
        "end":"2026-11-23","timeZone":null,"location":"https://example.com/map or https://meet.google.com/abc",\#
        "organizer":null,"attendees":[],"reminders":[{"type":"min","count":0},{"type":"hour","count":2},\#
        {"type":"day","count":1},{"type":"daybefore","before":1,"time":540},\#
        {"type":"date","value":"2026-11-20T18:00:00"}],"color":null,"calendar":{"id":4,"name":null},\#
        "recurrence":{"freq":"WEEKLY","interval":1,"byDay":["MO"],"until":null,"count":3,"text":"every week on Mon, 3 times"},\#
        "status":null,"links":["https://meet.google.com/abc","https://example.com/map"],"private":true,\#
        "importance":"normal","availability":"quest"}
        """#)
  }

  @Test(arguments: [
    ("UTC", "Z"), ("Asia/Kolkata", "+05:30"), ("America/St_Johns", "-03:30"), ("Europe/Moscow", "+03:00"),
  ])
  func `writes the offset of the zone of display`(zone: String, offset: String) {
    let instant = Date(timeIntervalSince1970: 1_795_256_400)
    #expect(InternetTime.text(instant, in: TimeZone(identifier: zone)!).hasSuffix(offset))
  }

  @Test func `escapes what JSON does not allow in a string`() throws {
    let text = JSONDocument.string("\"\\\u{1}\n\t/é🙂\u{2028}").text
    #expect(text == "\"\\\"\\\\\\u0001\\n\\t/é🙂\u{2028}\"")
    #expect(try JSONDecoder().decode(String.self, from: Data(text.utf8)) == "\"\\\u{1}\n\t/é🙂\u{2028}")
  }
}
