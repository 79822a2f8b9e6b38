import CalendarModel
import Foundation
import Testing

@Suite struct EventTimeTests {
  private let noon = WallClock(CivilDate(dayNumber: 20_717), secondOfDay: 43_200)

  @Test(arguments: [
    ("Europe/Minsk", nil, 10_800), ("Europe/Minsk", -3600, 10_800), ("Atlantis/Poseidonis", 7200, 7200),
    (nil, -18_000, -18_000),
    ("", 3600, 3600), (nil, nil, 0), ("Nowhere", Int.min, 0), ("Nowhere", Int.max, 0), ("../../etc/passwd", 60, 60),
  ])
  func `A zone goes by its name, else by its offset, else it is UTC`(name: String?, offset: Int?, seconds: Int) {
    let zone = EventZone(name: name, fallbackOffset: offset)
    #expect(zone.timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: 1_790_000_000)) == seconds)
    #expect(zone.name == (name == "" ? nil : name))
  }

  @Test func `An event ends its length after its start, whatever the clocks do in between`() throws {
    let start = try WallClock(#require(CivilDate(iso: "2026-10-24")), secondOfDay: 23 * 3600)
    let span = TimedSpan(start: start, zone: EventZone(name: "Europe/Berlin", fallbackOffset: nil), length: 6 * 3600)
    #expect(span.startInstant == (try Date("2026-10-24T21:00:00Z", strategy: .iso8601)))
    #expect(span.endInstant == (try Date("2026-10-25T03:00:00Z", strategy: .iso8601)))
    #expect(span.endZone == span.zone)
  }

  @Test(arguments: [(-1, 0), (0, 0), (900, 900), (Int.max, 3_162_240_000), (Int.min, 0)])
  func `A length is kept sensible`(given: Int, length: Int) {
    #expect(TimedSpan(start: noon, zone: EventZone(.gmt), length: given).length == length)
  }

  @Test func `An instance is told by its date, which for a timed one is that of its own zone`() {
    #expect(EventTime.timed(TimedSpan(start: noon, zone: EventZone(.gmt), length: 0)).date == noon.date)
    #expect(EventTime.allDay(first: noon.date, last: noon.date.adding(days: 2)).date == noon.date)
  }
}
