import CalendarModel
import Foundation
import Testing

@Suite struct WallClockTests {
  @Test(arguments: [
    ("Europe/Minsk", "2026-09-21 11:00:00", "2026-09-21T08:00:00Z"),
    ("America/Bogota", "2025-09-22 09:00:00", "2025-09-22T14:00:00Z"),
    ("Asia/Kolkata", "2026-01-01 00:15:00", "2025-12-31T18:45:00Z"),
    ("Asia/Kathmandu", "2026-06-01 12:00:00", "2026-06-01T06:15:00Z"),
    ("America/St_Johns", "2026-07-01 09:30:00", "2026-07-01T12:00:00Z"),
    ("Europe/Moscow", "2010-07-01 12:00:00", "2010-07-01T08:00:00Z"),
    ("Europe/Berlin", "2026-03-28 12:00:00", "2026-03-28T11:00:00Z"),
    ("Europe/Berlin", "2026-03-29 12:00:00", "2026-03-29T10:00:00Z"),
  ])
  func `A clock reads the instant that its zone's rules give`(zone: String, clock: String, instant: String) throws {
    let zone = try #require(TimeZone(identifier: zone))
    let clock = try #require(WallClock(text: clock))
    let instant = try Date(instant, strategy: .iso8601)
    #expect(clock.instant(in: zone) == instant)
    #expect(WallClock(instant, in: zone) == clock)
  }

  @Test(arguments: [
    ("Europe/Berlin", "2026-03-29 02:30:00", "2026-03-29T01:30:00Z"),
    ("America/New_York", "2026-03-08 02:00:00", "2026-03-08T07:00:00Z"),
    ("Australia/Lord_Howe", "2026-10-04 02:15:00", "2026-10-03T15:45:00Z"),
    ("Pacific/Apia", "2011-12-30 12:00:00", "2011-12-30T22:00:00Z"),
  ])
  func `A time that a spring change leaves out moves forward by the gap`(
    zone: String, clock: String, instant: String
  ) throws {
    let zone = try #require(TimeZone(identifier: zone))
    #expect(try #require(WallClock(text: clock)).instant(in: zone) == Date(instant, strategy: .iso8601))
  }

  @Test(arguments: [
    ("Europe/Berlin", "2026-10-25 02:30:00", "2026-10-25T00:30:00Z"),
    ("America/New_York", "2026-11-01 01:00:00", "2026-11-01T05:00:00Z"),
    ("Australia/Lord_Howe", "2026-04-05 01:45:00", "2026-04-04T14:45:00Z"),
  ])
  func `Of a time that an autumn change repeats the first is meant`(zone: String, clock: String, instant: String) throws
  {
    let zone = try #require(TimeZone(identifier: zone))
    #expect(try #require(WallClock(text: clock)).instant(in: zone) == Date(instant, strategy: .iso8601))
  }

  @Test(arguments: [
    (1, "2026-01-01T00:00:00"), (-86_399, "2025-12-31T00:00:00"), (Int.min, "0000-01-01T00:00:00"),
    (Int.max, "9999-12-31T23:59:59"),
  ])
  func `Seconds are added without trapping`(seconds: Int, text: String) throws {
    let clock = try #require(WallClock(text: "2025-12-31 23:59:59"))
    #expect(clock.adding(seconds: seconds).description == text)
  }

  @Test(arguments: [(24, 0, 0), (-1, 0, 0), (0, 60, 0), (0, 0, 60)])
  func `A time that no clock shows is none`(hour: Int, minute: Int, second: Int) throws {
    #expect(WallClock(CivilDate(dayNumber: 0), hour: hour, minute: minute, second: second) == nil)
  }

  @Test(arguments: [Double.nan, -.infinity, .infinity, 1e300, -1e300])
  func `An instant beyond all calendars still has a clock`(seconds: Double) {
    let clock = WallClock(Date(timeIntervalSince1970: seconds), in: .gmt)
    #expect((0...9999).contains(clock.date.year))
  }
}

extension WallClock {
  /// Reads `YYYY-MM-DD HH:MM:SS`.
  fileprivate init?(text: String) {
    let parts = text.split(separator: " ")
    let time = parts.last?.split(separator: ":").compactMap { Int($0) } ?? []
    guard let date = parts.first.flatMap({ CivilDate(iso: $0) }), time.count == 3 else { return nil }
    self.init(date, hour: time[0], minute: time[1], second: time[2])
  }
}
