import Foundation
import Testing

@testable import DemoPortal

@Suite("Dates") struct DateTests {
  @Test(
    "A culture writes them its own way",
    arguments: [
      (Culture.russian, "04.03.2026", "04.03.2026 00:05:00", "04.03.2026 15:30:00"),
      (.spanish, "04/03/2026", "04/03/2026 00:05:00", "04/03/2026 15:30:00"),
      (.american, "03/04/2026", "03/04/2026 12:05:00 am", "03/04/2026 03:30:00 pm"),
    ])
  func cultures(culture: Culture, date: String, early: String, late: String) {
    let day = CivilDay(2026, 3, 4)
    #expect(culture.date(day) == date)
    #expect(culture.dateTime(WallTime(day, 0, 5)) == early)
    #expect(culture.dateTime(WallTime(day, 15, 30)) == late)
  }

  @Test("The portal's culture is in all of its own strings") func portal() async throws {
    let event = try await visit {
      $0.culture = .american
    } _: {
      try await $0.call("calendar.event.getbyid", "{\"id\":\(DemoWorld.todaysStandup)}").result
    }
    #expect(event?["DATE_FROM"] == "11/21/2026 10:00:00 am")
    #expect(event?["ORIGINAL_DATE_FROM"] == "11/21/2026 10:00:00 am")
    #expect(event?["RELATIONS"] == ["COMMENT_XML_ID": "EVENT_600_11/21/2026"])
    #expect(event?["TIMESTAMP_X"] == "11/20/2026 06:12:40 pm")
    #expect(event?["DATE_FROM_FORMATTED"] == "Sat Nov 21 2026 10:00:00")
  }

  @Test(
    "A server's zone shifts the stored times and the time of an answer",
    arguments: [
      ("Europe/Moscow", "1795248000", "2026-11-21T13:20:00+03:00"), ("UTC", "1795258800", "2026-11-21T10:20:00+00:00"),
      ("Europe/Saratov", "1795244400", "2026-11-21T14:20:00+04:00"),
    ])
  func server(zone: String, stored: String, time: String) async throws {
    let zone = try #require(TimeZone(identifier: zone))
    let reply = try await visit {
      $0.serverZone = zone
    } _: {
      try await $0.call("calendar.event.getbyid", #"{"id":651}"#)
    }
    #expect(reply.result?["DATE_FROM_TS_UTC"]?.string == stored)
    #expect(reply.json?["time"]?["date_start"]?.string == time)
  }

  @Test("Days count as Foundation counts them") func days() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    for number in stride(from: -100_000, through: 200_000, by: 97) {
      let day = CivilDay(number: number)
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let (year, month, dayOfMonth) = day.components
      #expect([year, month, dayOfMonth] == [parts.year, parts.month, parts.day])
      #expect((day.weekday.rawValue + 1) % 7 + 1 == parts.weekday)
      #expect(CivilDay(year, month, dayOfMonth) == day)
    }
  }

  @Test(
    "Limits are read as PHP reads them",
    arguments: [
      ("2026-11-21", 1_795_208_400), ("21.11.2026", 1_795_208_400), ("11/21/2026", 1_795_208_400),
      ("today", 1_795_208_400), ("2026-11-21T10:20:00Z", 1_795_256_400), ("2026-11-21 13:20", 1_795_256_400),
      ("2026-11-21T05:20:00-05:00", 1_795_256_400), ("21 мая", nil), ("2026-13-01", nil),
    ] as [(String, Int?)])
  func limits(text: String, epoch: Int?) throws {
    let moscow = try #require(TimeZone(identifier: "Europe/Moscow"))
    #expect(Strtotime.parse(text, now: saturday, zone: moscow) == epoch)
  }
}
