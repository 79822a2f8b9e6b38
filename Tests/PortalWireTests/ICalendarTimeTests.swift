import CalendarModel
import Foundation
import PortalWire
import Testing

@Suite struct ICalendarTimeTests {
  private static let berlinSummer = [
    "BEGIN:DAYLIGHT", "DTSTART:20260329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
  ]
  private static let berlinWinter = [
    "BEGIN:STANDARD", "DTSTART:20251026T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
  ]

  @Test func `Across the spring change the clock jumps`() throws {
    let before = ["BEGIN:DAYLIGHT", "DTSTART:20250330T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200"]
    #expect(
      try Sample.times("2026-03-29 01:30:00", "Europe/Berlin", length: 7200)
        == ["TZID:Europe/Berlin"] + before + Self.berlinWinter + Self.berlinSummer
        + ["DTSTART;TZID=Europe/Berlin:20260329T013000", "DTEND;TZID=Europe/Berlin:20260329T043000"])
  }

  @Test func `A time that the spring change leaves out is written as the clock then shows it`() throws {
    #expect(
      try Sample.times("2026-03-29 02:30:00", "Europe/Berlin", length: 3600).suffix(2)
        == ["DTSTART;TZID=Europe/Berlin:20260329T033000", "DTEND;TZID=Europe/Berlin:20260329T043000"])
  }

  @Test func `Across the autumn change the clock shows an hour twice, and the second is told in UTC`() throws {
    #expect(
      try Sample.times("2026-10-25 02:30:00", "Europe/Berlin", length: 3600)
        == ["TZID:Europe/Berlin"] + Self.berlinWinter + Self.berlinSummer
        + ["DTSTART;TZID=Europe/Berlin:20261025T023000", "DTEND:20261025T013000Z"])
    #expect(
      try Sample.times("2026-10-25 01:30:00", "Europe/Berlin", length: 3 * 3600).suffix(6)
        == [
          "BEGIN:STANDARD", "DTSTART:20261025T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
          "DTSTART;TZID=Europe/Berlin:20261025T013000", "DTEND;TZID=Europe/Berlin:20261025T033000",
        ])
  }

  @Test func `A zone without changes has one observance, half hours included`() throws {
    #expect(
      try Sample.times("2026-11-21 18:15:00", "Asia/Kolkata", length: 1800) == [
        "TZID:Asia/Kolkata", "BEGIN:STANDARD", "DTSTART:20251120T181500", "TZOFFSETFROM:+0530", "TZOFFSETTO:+0530",
        "DTSTART;TZID=Asia/Kolkata:20261121T181500", "DTEND;TZID=Asia/Kolkata:20261121T184500",
      ])
  }

  @Test func `A change that is not one of summer and winter counts too`() throws {
    #expect(
      try Sample.times("2014-11-01 10:00:00", "Europe/Moscow", length: 1800).prefix(5) == [
        "TZID:Europe/Moscow", "BEGIN:STANDARD", "DTSTART:20141026T020000", "TZOFFSETFROM:+0400", "TZOFFSETTO:+0300",
      ])
  }

  @Test func `An end is told in its own zone`() throws {
    #expect(
      try Sample.times("2026-11-21 10:00:00", "Asia/Tokyo", length: 13 * 3600, endZone: "America/New_York") == [
        "TZID:America/New_York",
        "BEGIN:DAYLIGHT", "DTSTART:20260308T020000", "TZOFFSETFROM:-0500", "TZOFFSETTO:-0400",
        "BEGIN:STANDARD", "DTSTART:20261101T020000", "TZOFFSETFROM:-0400", "TZOFFSETTO:-0500",
        "TZID:Asia/Tokyo",
        "BEGIN:STANDARD", "DTSTART:20251120T100000", "TZOFFSETFROM:+0900", "TZOFFSETTO:+0900",
        "DTSTART;TZID=Asia/Tokyo:20261121T100000", "DTEND;TZID=America/New_York:20261121T090000",
      ])
  }

  @Test(arguments: ["Mars/Olympus", "UTC+3", "", "../etc/x"])
  func `A zone that no other calendar knows becomes UTC`(zone: String) throws {
    #expect(
      try Sample.times("2026-11-21 18:15:00", zone, length: 1800)
        == ["DTSTART:20261121T151500Z", "DTEND:20261121T154500Z"])
  }

  @Test func `What has no length has no end`() throws {
    #expect(try Sample.times("2026-11-21 18:15:00", "UTC", length: 0) == ["DTSTART:20261121T181500Z"])
  }
}
