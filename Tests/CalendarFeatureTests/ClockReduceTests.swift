// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Testing

@Suite("The clock that times are shown by")
struct ClockReduceTests {
  let york = TimeZone(identifier: "America/New_York")!
  let kolkata = TimeZone(identifier: "Asia/Kolkata")!

  func state() -> CalendarState {
    let call = Samples.summary(631, "Call", 21, 11, minutes: 45, .notAnswered, tally: (1, 0, 1), zone: york)
    var reading = Samples.reading([call, Samples.vacation(22, 23)])
    reading.portalZone = TimeZone(identifier: "Asia/Tokyo")
    var state = Samples.agenda(reading, columns: 76, rows: 16, showsEvent: false)
    state.configuredZones = [kolkata, york]
    return state
  }

  @Test func `goes through here, the portal, the event and the configured zones, each once`() {
    var state = state()
    var zones: [String] = []
    for _ in 1...5 {
      _ = state.reduce(.keyPressed("z"))
      zones.append(state.zone.timeZone.identifier)
    }
    #expect(zones == ["Asia/Tokyo", "America/New_York", "Asia/Kolkata", "Europe/Moscow", "Asia/Tokyo"])
  }

  @Test func `moves hours, half hours too, and leaves whole days where they are`() {
    var state = state()
    #expect(state.draw().lines.contains { $0.hasPrefix(" ▸ 19:00–19:45") })
    for _ in 1...3 { _ = state.reduce(.keyPressed("z")) }
    #expect(state.draw().lines.contains { $0.hasPrefix(" ▸ 21:30–22:15") })
    #expect(state.draw().lines.contains { $0.hasPrefix("   all day     ▌  Отпуск · day 1 of 2") })
    #expect(state.draw().lines[0].hasPrefix(" Sat 21 Nov 2026 · week 47 · Asia/Kolkata"))
    #expect(state.notice == .clock(.configured(0), zone: "Asia/Kolkata"))
    #expect(state.draw().lines.last?.hasPrefix(" times in Asia/Kolkata, one of yours ") == true)
  }

  /// Half past one in Berlin for an hour, as London has it: in spring both clocks leave an hour out in between.
  @Test(arguments: [("2026-03-29", 2), ("2026-10-25", 1)])
  func `holds on the days on which zones change`(date: String, hour: Int) throws {
    let berlin = TimeZone(identifier: "Europe/Berlin")!, london = TimeZone(identifier: "Europe/London")!
    let day = CivilDate(iso: date)!
    let span = TimedSpan(start: WallClock(day, hour: 1, minute: 30)!, zone: EventZone(berlin), length: 3600)
    let entries = DayEntry.all(of: Samples.events[0].at(.timed(span)), in: london, within: DaySpan(day, day))
    #expect(
      entries.map(\.hours) == [
        DayEntry.Hours(start: WallClock(day, hour: 0, minute: 30)!, end: WallClock(day, hour: hour, minute: 30)!)
      ])
  }
}

extension EventSummary {
  func at(_ time: EventTime) -> EventSummary {
    var copy = self
    copy.time = time
    return copy
  }
}
