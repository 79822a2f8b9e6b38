import CalendarModel
import Foundation
import Testing

struct DaySpanTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  @Test func isCutIntoPartsOfWhichTheLastMayBeShort() throws {
    let span = DaySpan(from: try day("2026-11-21"), days: 30)
    #expect(
      span.parts(of: 14).map(\.description) == [
        "2026-11-21...2026-12-04", "2026-12-05...2026-12-18", "2026-12-19...2026-12-20",
      ])
  }

  @Test func takesItsDaysInEitherOrder() throws {
    #expect(DaySpan(try day("2026-11-30"), try day("2026-11-28")).days.map(\.day) == [28, 29, 30])
  }

  @Test func aNightBelongsToBothOfItsDaysAndMidnightToTheFirst() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Moscow"))
    func span(_ hour: Int, _ length: Int) throws -> String {
      let start = WallClock(try day("2026-11-21"), secondOfDay: hour * 3600)
      return EventTime.timed(TimedSpan(start: start, zone: EventZone(zone), length: length)).days(in: zone).description
    }
    #expect(try span(23, 4 * 3600) == "2026-11-21...2026-11-22")
    #expect(try span(22, 2 * 3600) == "2026-11-21...2026-11-21")
    #expect(try span(0, 0) == "2026-11-21...2026-11-21")
  }

  @Test func aDayInAnotherZoneIsThatZones() throws {
    let (moscow, samoa) = (
      try #require(TimeZone(identifier: "Europe/Moscow")), try #require(TimeZone(identifier: "Pacific/Apia"))
    )
    let time = EventTime.timed(
      TimedSpan(start: WallClock(try day("2026-11-21"), secondOfDay: 13 * 3600), zone: EventZone(moscow), length: 3600))
    #expect(time.days(in: samoa).first == (try day("2026-11-21")))
    #expect(time.days(in: try #require(TimeZone(identifier: "Pacific/Kiritimati"))).first == (try day("2026-11-22")))
  }
}
