import CalendarModel
import Foundation
import PortalWire
import Testing

@Suite struct ICalendarFieldTests {
  @Test func `Hostile words stay within their value`() throws {
    #expect(
      try Sample.eventLines {
        $0.name = "a\r\nEND:VEVENT\n\u{1B}[31mb\u{0}\u{202E}\u{200F}\u{200E}\u{61C}c\u{85}\\n,;:\"\t"
        $0.location = .text("Room; 4,\u{2028}\\ \"x\"")
        $0.description = RichText(bbcode: "one\r\n\r\ntwo, \\three; \u{7F}four")
      } == [
        #"SUMMARY:a END:VEVENT [31mbc \\n\,\;:""# + "\t", #"LOCATION:Room\; 4\, \\ "x""#,
        #"DESCRIPTION:one\n\ntwo\, \\three\; four"#,
      ])
  }

  @Test func `A fold parts no character`() throws {
    let title = String(repeating: "Ж😀e\u{301}", count: 60)
    var event = CalendarEvent(id: 651)
    event.time = .allDay(first: try date("2026-11-21"), last: try date("2026-11-21"))
    event.name = title
    let text = Sample.text(EventDetail(event: event, myAnswer: .unknown))
    #expect(text.utf8.split(separator: UInt8(ascii: "\n")).allSatisfy { $0.count <= 76 && String(Substring($0)) != "" })
    #expect(text.unicodeScalars.count { $0 == "😀" } == 60)
    #expect(Sample.lines(text).contains("SUMMARY:" + title))
  }

  @Test(
    arguments: [
      (.minutes(0), "PT0M"), (.minutes(15), "-PT15M"), (.minutes(90), "-PT90M"), (.hours(2), "-PT2H"),
      (.days(1), "-P1D"), (.days(.max), "-P10000000D"), (.hours(-1), "PT0M"),
      (.daysBefore(days: 1, minute: 540), "-PT15H"), (.daysBefore(days: 0, minute: 540), "PT9H"),
      (.daysBefore(days: 2, minute: 615), "-PT2265M"), (.daysBefore(days: 1, minute: 0), "-P1D"),
    ] as [(Reminder, String)])
  func `A reminder of a whole day counts from its midnight`(reminder: Reminder, trigger: String) throws {
    #expect(
      try Sample.eventLines { $0.reminders = [reminder] } == ["ACTION:DISPLAY", "DESCRIPTION:", "TRIGGER:" + trigger])
  }

  @Test func `What the event makes of one's time is told`() throws {
    func standing(_ change: (inout CalendarEvent) -> Void) throws -> [String] {
      var event = CalendarEvent(id: 651)
      event.time = .allDay(first: try date("2026-11-21"), last: try date("2026-11-21"))
      change(&event)
      return Sample.lines(Sample.text(EventDetail(event: event, myAnswer: .unknown))).filter { line in
        ["STATUS", "TRANSP", "CLASS", "PRIORITY"].contains { line.hasPrefix($0) }
      }
    }
    #expect(try standing { $0.availability = .free } == ["STATUS:CONFIRMED", "TRANSP:TRANSPARENT"])
    #expect(try standing { $0.availability = .tentative } == ["STATUS:TENTATIVE", "TRANSP:OPAQUE"])
    #expect(
      try standing {
        $0.importance = .low
        $0.isPrivate = true
      } == ["STATUS:CONFIRMED", "TRANSP:OPAQUE", "CLASS:PRIVATE", "PRIORITY:9"])
  }

  @Test func `A link within the portal and a room without a name are left out`() throws {
    #expect(
      try Sample.eventLines {
        $0.description = RichText(bbcode: "[url=/company/]a[/url] [url=mailto:a@example.org]b[/url]")
        $0.location = .room(54, booking: nil)
      } == ["DESCRIPTION:a b"])
  }

  @Test(arguments: [("127.0.0.1:8080", "127.0.0.1"), ("Портал.рф", "------.--"), ("A;b\r\n.example", "a-b--.example")])
  func `The address of a person is below a domain that no mail reaches`(host: String, domain: String) throws {
    var event = CalendarEvent(id: 651)
    event.time = .allDay(first: try date("2026-11-21"), last: try date("2026-11-21"))
    event.isMeeting = true
    event.organizer = 8
    let text = ICalendar(events: [EventDetail(event: event, myAnswer: .unknown)], host: host, now: Sample.now).text
    #expect(Sample.lines(text).contains("ORGANIZER:mailto:user-8@\(domain).invalid"))
  }
}
