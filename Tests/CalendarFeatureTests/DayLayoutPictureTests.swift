import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Testing
import Wording

@Suite("The hours of a day")
struct DayLayoutPictureTests {
  @Test("puts what overlaps side by side, and what follows within an hour below")
  func overlaps() {
    let events = [
      SampleDays.event(1, "Workshop", 20, (10, 0), minutes: 120, .given(.accepted)),
      SampleDays.event(2, "Разбор писем", 20, (10, 30), minutes: 60),
      SampleDays.event(3, "日本語の会議", 20, (11, 0), minutes: 60, .given(.notAnswered), importance: .high),
      SampleDays.event(4, "Deadline", 20, (13, 0), minutes: 0),
      SampleDays.event(5, "First", 20, (18, 0), minutes: 30), SampleDays.event(6, "Second", 20, (18, 30), minutes: 30),
      SampleDays.event(7, "Third", 20, (18, 30), minutes: 15),
    ]
    #expect(
      SampleDays.dayView(20, events).draw(size: Size(columns: 120, rows: 12)).description == """
         all day  nothing
         09:00
         10:00  ▌✓ 10:00–12:00 Workshop              ▌  10:30–11:30 Разбор писем
         11:00  ▌                                    ▌                                    ▌? 11:00–12:00 日本語の会議  !
         12:00
         13:00  ▌  13:00 Deadline
         14:00
         15:00
         16:00
         17:00
         18:00  ▌  18:00–18:30 First
                ▌  18:30–19:00 Second                                   ▌  18:30–18:45 Third
        """)
  }

  @Test("parts what has begun within the hour of the present from what has not")
  func now() {
    let events = [
      SampleDays.event(1, "Begun", 21, (13, 0), minutes: 15), SampleDays.event(2, "To come", 21, (13, 30), minutes: 15),
      SampleDays.event(3, "Later", 21, (13, 50), minutes: 10),
    ]
    #expect(
      SampleDays.dayView(21, events).draw(size: Size(columns: 40, rows: 10)).lines[4..<10].joined(separator: "\n")
        == """
         12:00
         13:00  ▌  13:00–13:15 Begun
        ─ now 13:20 ────────────────────────────
                ▌  13:30–13:45 To come
                ▌  13:50–14:00 Later
         14:00
        """)
    #expect(
      SampleDays.dayView(21, Array(events.dropFirst())).draw(size: Size(columns: 40, rows: 10)).lines[4..<10].joined(
        separator: "\n") == """
           12:00
           13:00
          ─ now 13:20 ────────────────────────────
                  ▌  13:30–13:45 To come
                  ▌  13:50–14:00 Later
           14:00
          """)
  }

  @Test("draws the present above or below the hours where it is outside of them")
  func outside() {
    let early = SampleDays.presentation(now: Samples.now.addingTimeInterval(-10 * 3600))
    let late = SampleDays.presentation(now: Samples.now.addingTimeInterval(9 * 3600))
    #expect(
      SampleDays.dayView(21, [], in: early).draw(size: Size(columns: 40, rows: 3)).description == """
         all day  nothing
        ─ now 03:20 ────────────────────────────
         09:00
        """)
    #expect(
      SampleDays.dayView(21, [], in: late).draw(size: Size(columns: 40, rows: 3)).description == """
         all day  nothing
         18:00
        ─ now 22:20 ────────────────────────────
        """)
  }

  @Test("leaves out lanes that are too narrow, not the selected one, and counts them")
  func narrow() {
    let events = (1...5).map { SampleDays.event(Int64($0), "Number \($0)", 20, (9 + $0 / 5, 0), minutes: 120) }
    #expect(
      SampleDays.dayView(20, events, cursor: SampleDays.cursor(1, 20)).draw(size: Size(columns: 40, rows: 4))
        .description == """
           all day  nothing
           09:00 ▸▌  09:00 Num…  ▌  09:00 Num…  +2
           10:00  ▌              ▌              +1
           11:00
          """)
    #expect(
      SampleDays.dayView(20, events, cursor: SampleDays.cursor(5, 20)).draw(size: Size(columns: 40, rows: 4))
        .description == """
           all day  nothing
           09:00  ▌  09:00 Num…                 +3
           10:00  ▌             ▸▌  10:00 Num…
           11:00                 ▌
          """)
  }

  @Test("tells in the uppermost row of what began above it")
  func begunAbove() {
    let events = [
      SampleDays.event(1, "Workshop", 20, (9, 0), minutes: 660), SampleDays.event(2, "Call", 20, (19, 0), minutes: 30),
    ]
    #expect(
      SampleDays.dayView(20, events, cursor: SampleDays.cursor(2, 20)).draw(size: Size(columns: 60, rows: 4))
        .description
          == """
           all day  nothing
           17:00  ▌  09:00 Workshop
           18:00  ▌
           19:00  ▌                        ▸▌  19:00 Call
          """)
  }

  @Test("shows the clocks on the wall on days of 23 and 25 hours")
  func daylightSaving() throws {
    let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
    let presentation = SampleDays.presentation(zone: berlin)
    let spring = SampleDays.event(1, "Spring", -216, (1, 30), minutes: 60, zone: berlin)
    let autumn = SampleDays.event(2, "Autumn", -6, (1, 30), minutes: 120, zone: berlin)
    #expect(
      SampleDays.dayView(-216, [spring], in: presentation).draw(size: Size(columns: 40, rows: 5)).description == """
         all day  nothing
         01:00  ▌  01:30–03:30 Spring
         02:00  ▌
         03:00  ▌
         04:00
        """)
    #expect(
      SampleDays.dayView(-6, [autumn], in: presentation).draw(size: Size(columns: 40, rows: 5)).description == """
         all day  nothing
         01:00  ▌  01:30–02:30 Autumn
         02:00  ▌
         03:00
         04:00
        """)
  }
}
