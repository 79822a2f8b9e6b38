import CalendarModel
import Foundation
import PortalWire
import Testing

@Suite struct BusyTimeTests {
  private let moscow = TimeZone(identifier: "Europe/Moscow")

  private func read(
    _ results: JSONValue..., on days: (String, String), _ format: PortalDateFormat? = nil, offset: Int? = 10_800
  ) throws -> [UserID: [BusyTime]] {
    try BusyTime.all(
      in: results, on: DaySpan(date(days.0), date(days.1)), dateFormat: format, serverOffset: offset, zone: moscow)
  }

  @Test func `Busy times are of two shapes, and say nothing of what for`() throws {
    let answer = try Fixture.answer("busy-times-and-absences")
    let busy = try read(answer.result, on: ("2026-06-04", "2026-06-09"), .dayFirst)
    let expected: [UserID: [BusyTime]] = [
      7: [
        BusyTime(try span("2026-06-05 10:00:00", "Europe/Moscow", length: 5400), row: 901),
        BusyTime(.allDay(first: try date("2026-06-06"), last: try date("2026-06-07")), .absent, row: 902),
        BusyTime(try span("2026-06-05 17:00:00", "Europe/Moscow", length: 3600), row: 903),
      ],
      9: [
        BusyTime(.allDay(first: try date("2026-06-05"), last: try date("2026-06-08")), .absent),
        BusyTime(
          .timed(
            TimedSpan(
              start: try clock("2026-06-09 12:00:00"),
              zone: EventZone(try #require(TimeZone(secondsFromGMT: 10_800))), length: 3 * 3600)), .absent),
      ],
      12: [],
    ]
    #expect(busy == expected)
    #expect(!"\(busy)".contains("Секретная"))
  }

  @Test func `A recorded answer is read`() throws {
    let busy = try read(Fixture.answer("busy-times").result, on: ("2026-01-05", "2026-01-07"))
    let time = try span("2026-01-06 15:42:00", "Europe/Moscow", length: 3600)
    #expect(busy == [1: [BusyTime(time, .tentative, row: 3472), BusyTime(time, .tentative, row: 3476)]])
  }

  @Test func `Nobody is an empty list`() throws {
    #expect(try read([], on: ("2026-06-05", "2026-06-05")) == [:])
    #expect(try read([], ["7": []], on: ("2026-06-05", "2026-06-05")) == [7: []])
  }

  @Test(arguments: [JSONValue.null, "no", [1], true])
  func `Another shape is nonsense`(result: JSONValue) {
    #expect(throws: PortalError.self) { try read(result, on: ("2026-06-05", "2026-06-05")) }
  }

  private static func entry(_ from: String, _ to: String) -> JSONValue {
    [
      "ID": "5", "DATE_FROM": .string(from), "DATE_TO": .string(to), "DT_SKIP_TIME": "N", "TZ_FROM": "Europe/Moscow",
      "TZ_TO": "Europe/Moscow", "ACCESSIBILITY": "busy",
    ]
  }

  @Test(
    arguments: [
      ("05/06/2026 10:00:00", "2026-06-05", nil, "2026-06-05"),
      ("05/06/2026 10:00:00", "2026-05-06", nil, "2026-05-06"),  // the days that were asked for tell
      ("05/06/2026 10:00:00", "2026-06-05", .monthFirst, "2026-05-06"),  // the event's own row tells first
      ("05/13/2026 10:00:00", "2026-05-13", .dayFirst, "2026-05-13"),
      ("05/06/2026 10:00:00 am", "2020-01-01", nil, "2026-06-05"),
    ] as [(String, String, PortalDateFormat?, String)])
  func `Day and month are told apart`(from: String, asked: String, format: PortalDateFormat?, expected: String) throws {
    let busy = try read(["7": [Self.entry(from, from)]], on: (asked, asked), format)
    let day = try date(expected)
    #expect(busy[7]?.map(\.time.date) == [day])
  }

  @Test func `One date that tells the order tells it for all`() throws {
    let busy = try read(
      ["7": [Self.entry("05/06/2026 10:00:00", "05/06/2026 11:00:00")], "8": [Self.entry("05/13/2026 10:00:00", "")]],
      on: ("2026-06-05", "2026-06-05"))
    let day = try date("2026-05-06")
    #expect(busy[7]?.map(\.time.date) == [day])
  }

  @Test func `A zone that is not known leaves it open when the person is busy, where nothing else tells the time`()
    throws
  {
    var entry = Self.entry("05.06.2026 10:00:00", "05.06.2026 11:00:00")
    if case .object(var members) = entry {
      members["TZ_FROM"] = "Mars/Olympus"
      entry = .object(members)
    }
    #expect(try read(["7": [entry]], on: ("2026-06-05", "2026-06-05")) == [:])
  }

  @Test(
    arguments: [
      (1_795_381_200, 1_795_381_200), (1_795_381_200, 1_795_467_599),
    ] as [(Int64, Int64)])
  func `An absence of one day ends at its midnight, or a second before the next`(from: Int64, to: Int64) throws {
    let entry: JSONValue = ["FROM_HR": true, "ID": "1", "FROM": .integer(from), "TO": .integer(to)]
    let monday = try date("2026-11-23")
    let expected = BusyTime(.allDay(first: monday, last: monday), .absent)
    #expect(try read(["9": [entry]], on: ("2026-11-23", "2026-11-23")) == [9: [expected]])
    #expect(try read(["9": [entry]], on: ("2026-11-23", "2026-11-23"), offset: nil) == [:])
  }

  @Test func `Of numbers that are out of range nothing traps`() throws {
    let entry: JSONValue = [
      "FROM_HR": true, "FROM": .integer(.min), "TO": .integer(.max), "DT_FROM": "99.99.9999", "DT_TO": "",
    ]
    let other: JSONValue = [
      "ID": "1", "DATE_FROM": "01.01.9999 23:00:00", "DATE_TO": "01.01.0001 00:00:00", "TZ_FROM": "x",
      "~USER_OFFSET_FROM": .integer(.max), "~USER_OFFSET_TO": .integer(.min),
    ]
    _ = try read(["9": [entry, other]], on: ("2026-11-23", "2026-11-23"))
  }
}
