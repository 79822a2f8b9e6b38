import CalendarModel
import Foundation
import PortalWire
import Testing

@Suite struct ICalendarTests {
  @Test func `A meeting is written with its zone, people and reminders`() throws {
    #expect(
      Sample.text(try Sample.meeting()).replacing("\r\n", with: "\n") == #"""
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//b24cal//b24cal//EN
        CALSCALE:GREGORIAN
        BEGIN:VTIMEZONE
        TZID:Europe/Moscow
        BEGIN:STANDARD
        DTSTART:20251120T100000
        TZOFFSETFROM:+0300
        TZOFFSETTO:+0300
        TZNAME:GMT+3
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:651-20261121@portal.example
        DTSTAMP:20261102T093000Z
        CREATED:20261101T090000Z
        LAST-MODIFIED:20261102T093000Z
        DTSTART;TZID=Europe/Moscow:20261121T100000
        DTEND;TZID=Europe/Moscow:20261121T113000
        SUMMARY:Сверка планов\, осень\; "итоги"
        LOCATION:Байкал
        DESCRIPTION:Повестка\n• цифры\n• вопросы\nhttps://m
         eet.example.org/r/482?a=1\,2\;b=ё
        URL:https://meet.example.org/r/482?a=1,2;b=%D1%91
        CATEGORIES:Работа
        STATUS:CONFIRMED
        TRANSP:OPAQUE
        CLASS:PRIVATE
        PRIORITY:1
        ORGANIZER;CN="Пётр Лугов":mailto:user-8@portal.example.invalid
        ATTENDEE;CN="Пётр Лугов";ROLE=CHAIR;PARTSTAT=ACCEPTED:mailto:user-
         8@portal.example.invalid
        ATTENDEE;CN="Ann ^'A^' O^^Neil; Jr, Esq: \";ROLE=REQ-PARTICIPANT;PARTSTAT=A
         CCEPTED:mailto:user-7@portal.example.invalid
        ATTENDEE;CN="Ida Berg";ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED:mailto:user-9
         @portal.example.invalid
        ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION:mailto:user-10@portal.e
         xample.invalid
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:Сверка планов\, осень\; "итоги"
        TRIGGER:-PT15M
        END:VALARM
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:Сверка планов\, осень\; "итоги"
        TRIGGER:-PT2H
        END:VALARM
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:Сверка планов\, осень\; "итоги"
        TRIGGER;VALUE=DATE-TIME:20261120T060000Z
        END:VALARM
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:Сверка планов\, осень\; "итоги"
        TRIGGER;VALUE=DATE-TIME:20261120T153000Z
        END:VALARM
        END:VEVENT
        END:VCALENDAR

        """#)
  }

  @Test func `Whole days end on the day after the last`() throws {
    var event = CalendarEvent(id: 7)
    event.name = "Выезд"
    event.time = .allDay(first: try date("2026-11-30"), last: try date("2026-12-02"))
    #expect(
      Sample.lines(Sample.text(EventDetail(event: event, myAnswer: .notMeeting))) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//b24cal//b24cal//EN", "CALSCALE:GREGORIAN", "BEGIN:VEVENT",
        "UID:7-20261130@portal.example", "DTSTAMP:20261121T102000Z", "DTSTART;VALUE=DATE:20261130",
        "DTEND;VALUE=DATE:20261203", "SUMMARY:Выезд", "STATUS:CONFIRMED", "TRANSP:OPAQUE", "END:VEVENT",
        "END:VCALENDAR",
      ])
  }

  @Test func `Instances of a series are events of their own, without a rule and each once`() throws {
    let rows = try WireList<CalendarEvent>(events: Fixture.answer("three-instances-of-a-series").result).elements
    let details = (rows + rows).map { EventDetail(event: $0, myAnswer: .unknown) }
    let text = ICalendar(events: details, host: "portal.example", now: Sample.now).text
    #expect(
      Sample.lines(text).filter { $0.hasPrefix("UID") } == [
        "UID:14-20250127@portal.example", "UID:14-20250206@portal.example", "UID:14-20250216@portal.example",
      ])
    #expect(!text.contains("RRULE"))
    #expect(text.split(separator: "BEGIN:STANDARD").count == 2)
  }

  @Test func `What has no time that can be read is left out`() {
    #expect(
      Sample.lines(Sample.text(EventDetail(event: CalendarEvent(id: 5), myAnswer: .unknown))) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//b24cal//b24cal//EN", "CALSCALE:GREGORIAN", "END:VCALENDAR",
      ])
  }

  @Test(arguments: Fixture.events)
  func `Lines are short, whole and ended in one way`(name: String) throws {
    let rows = try Fixture.answer(name).result
    let events = try CalendarEvent(wire: rows).map { [$0] } ?? WireList<CalendarEvent>(events: rows).elements
    let text = ICalendar(
      events: events.map { EventDetail(event: $0, myAnswer: .unknown) }, host: "portal.example", now: Sample.now
    ).text
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.last == "")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains(where: \.isNewline) })
    #expect(lines.dropLast().allSatisfy { !$0.isEmpty })
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == events.count)
  }
}
