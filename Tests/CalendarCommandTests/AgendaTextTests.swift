import CalendarFeature
import CalendarModel
import Foundation
import Testing
import Wording

@testable import CalendarCommand

@Suite("An agenda as text")
struct AgendaTextTests {
  private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  private func event(_ id: Int64, _ name: String, _ time: EventTime) throws -> EventSummary {
    var event = CalendarEvent(id: try #require(EventID(id)))
    event.name = name
    event.time = time
    return try #require(EventSummary(event, me: nil, directory: Directory()))
  }

  private func timed(_ day: String, hour: Int, hours: Int) throws -> EventTime {
    let start = try #require(WallClock(date(day), hour: hour, minute: 0))
    return .timed(TimedSpan(start: start, zone: EventZone(.gmt), length: hours * 3600))
  }

  private func text(_ events: [EventSummary], days: Int) throws -> String {
    let today = try date("2026-11-21")
    let span = DaySpan(from: today, days: days)
    let presentation = Presentation(
      wording: Wording(.english), now: WallClock(today).instant(in: .gmt), zone: .gmt)
    return AgendaText(days: AgendaDay.all(of: events, in: .gmt, within: span), presentation: presentation).text
  }

  @Test func `what lasts for days is on each of them`() throws {
    let events = [
      try event(9, "Fair", timed("2026-11-21", hour: 9, hours: 56)),
      try event(10, "Watch", timed("2026-11-21", hour: 22, hours: 8)),
      try event(1200, "Leave", .allDay(first: date("2026-11-20"), last: date("2026-11-22"))),
    ]
    #expect(
      try text(events, days: 3) == """
        TODAY  Sat 21 Nov
          1200  all day        Leave · day 2 of 3
             9  09:00–…        Fair · day 1 of 3
            10  22:00–06:00    Watch
        TOMORROW  Sun 22 Nov
          1200  all day        Leave · day 3 of 3
            10  …–06:00        Watch
             9  all day        Fair · day 2 of 3
        Mon 23 Nov
             9  …–17:00        Fair · day 3 of 3
        """)
  }

  @Test func `what ends at midnight or lasts no time is on one day`() throws {
    let events = [
      try event(1, "Late", timed("2026-11-21", hour: 23, hours: 1)),
      try event(2, "", timed("2026-11-21", hour: 12, hours: 0)),
    ]
    #expect(
      try text(events, days: 3) == """
        TODAY  Sat 21 Nov
          2  12:00          (no title)
          1  23:00–00:00    Late
        """)
  }

  @Test func `as a table it has no more tabs and lines than it should`() throws {
    var event = try event(5, "a\tb\r\nc", timed("2026-11-21", hour: 9, hours: 1))
    event.place = "x\u{1B}[2J\ty"
    #expect(
      TabbedLine(event: event, zone: .gmt).text
        == "5\t2026-11-21\t2026-11-21T09:00:00Z\t2026-11-21T10:00:00Z\t-\ta b c\tx[2J y")
  }

  @Test(arguments: [
    (["XDG_CACHE_HOME": "/c", "HOME": "/h"], "/c/b24cal"), (["HOME": "/h"], "/h/.cache/b24cal"),
    (["XDG_CACHE_HOME": "c", "HOME": "/h"], "/h/.cache/b24cal"), (["XDG_CACHE_HOME": ""], nil), ([:], nil),
  ])
  func `the cache has its folder`(environment: [String: String], path: String?) throws {
    #expect(try CacheFolder.path(ProcessWorld(environment: environment)) == path)
  }
}
