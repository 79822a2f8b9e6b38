import Foundation
import Testing

@testable import DemoPortal

@Suite("A series in a list") struct SeriesTests {
  /// A portal with one series in the caller's calendar.
  func rows(
    _ recurrence: Recurrence, from first: WallTime, minutes: Int = 60, zone: String = "Europe/Moscow",
    isAllDay: Bool = false, exceptions: [CivilDay] = [], asking parameters: String
  ) async throws -> [JSON] {
    let zone = try #require(TimeZone(identifier: zone))
    var world = World()
    world.people = Planner.people
    world.calendars = Planner.calendars
    let when = When(start: first, end: first + minutes * 60, startZone: zone, endZone: zone, isAllDay: isAllDay)
    var series = Event(id: 10, calendar: 3, creator: 7, name: "Series", when: when, created: first)
    series.recurrence = recurrence
    series.exceptions = exceptions
    world.events = [series]
    return try await DemoPortal(world: world, configuration: Configuration { saturday }).withRunning {
      try await Visitor(portal: $0).call("calendar.event.get", #"{"type":"user","ownerId":7,\#(parameters)}"#).result?
        .list
        ?? []
    }
  }

  func starts(_ rows: [JSON]) -> [String] { rows.compactMap { $0["DATE_FROM_FORMATTED"]?.string } }

  @Test("An instance keeps its hour on the wall when the clocks change, and the fixed offset does not follow")
  func clockChange() async throws {
    let rows = try await rows(
      Recurrence(frequency: .weekly, weekdays: [.sunday]), from: WallTime(CivilDay(2026, 10, 18), 10),
      zone: "America/New_York", asking: #""from":"2026-10-25","to":"2026-11-01""#)
    #expect(starts(rows) == ["Sun Oct 25 2026 10:00:00", "Sun Nov 01 2026 10:00:00"])
    #expect(rows.map { $0["TZ_OFFSET_FROM"] } == ["-14400", "-14400"])
    #expect(rows.map { $0["~USER_OFFSET_FROM"] } == [-25_200, -28_800])
    #expect(Set(rows.map { $0["DATE_FROM_TS_UTC"] }) == ["1792321200"])
    #expect(Set(rows.map { $0["~DATE_FROM"] }) == ["18.10.2026 10:00:00"])
  }

  @Test("Rows begin a day before the range") func slack() async throws {
    let rows = try await rows(
      Recurrence(frequency: .daily), from: WallTime(CivilDay(2026, 11, 1), 12),
      asking: #""from":"2026-11-20","to":"2026-11-21""#)
    #expect(
      starts(rows).map { $0.dropFirst(4).prefix(6) } == ["Nov 19", "Nov 20", "Nov 21"].map { Substring($0) })
    #expect(rows.map { $0["RINDEX"] } == [1, 2, 3])
    #expect(Set(rows.map { $0["ID"] }) == ["10"])
  }

  @Test("The index counts truly from the first day on, or where a count ends the series") func index() async throws {
    let first = WallTime(CivilDay(2026, 11, 18), 12)
    let range = #""from":"2026-11-20","to":"2026-11-20""#
    let counted = try await rows(Recurrence(frequency: .daily, end: .after(9)), from: first, asking: range)
    #expect(counted.map { $0["RINDEX"] } == [1, 2])
    let early = try await rows(
      Recurrence(frequency: .daily, end: .after(2)), from: first, asking: #""from":"2026-11-01","to":"2026-12-01""#)
    #expect(early.map { $0["RINDEX"] } == [0, 1])
  }

  @Test("Exceptions are left out, an end includes its day, and a count counts exceptions") func ends() async throws {
    let first = WallTime(CivilDay(2026, 11, 2), 9)
    let asked = #""from":"2026-10-01","to":"2026-12-31""#
    let until = try await rows(
      Recurrence(frequency: .weekly, interval: 2, weekdays: [.monday, .friday], end: .on(CivilDay(2026, 11, 20))),
      from: first, exceptions: [CivilDay(2026, 11, 6)], asking: asked)
    #expect(
      starts(until) == ["Mon Nov 02 2026 09:00:00", "Mon Nov 16 2026 09:00:00", "Fri Nov 20 2026 09:00:00"])
    let counted = try await rows(
      Recurrence(frequency: .daily, end: .after(3)), from: first, exceptions: [CivilDay(2026, 11, 3)], asking: asked)
    #expect(starts(counted) == ["Mon Nov 02 2026 09:00:00", "Wed Nov 04 2026 09:00:00"])
  }

  @Test("The 31st of a short month is the 1st of the next") func shortMonths() async throws {
    let rows = try await rows(
      Recurrence(frequency: .monthly), from: WallTime(CivilDay(2026, 8, 31), 11),
      asking: #""from":"2026-08-01","to":"2026-12-31""#)
    #expect(
      starts(rows) == [
        "Mon Aug 31 2026 11:00:00", "Thu Oct 01 2026 11:00:00", "Sat Oct 31 2026 11:00:00", "Tue Dec 01 2026 11:00:00",
        "Thu Dec 31 2026 11:00:00",
      ])
  }

  @Test("Instances of an all-day series have dates without a time") func allDay() async throws {
    let rows = try await rows(
      Recurrence(frequency: .yearly), from: WallTime(CivilDay(2024, 2, 29)), minutes: 0, isAllDay: true,
      asking: #""from":"2024-01-01","to":"2026-12-31""#)
    #expect(rows.map { $0["DATE_FROM"] } == ["29.02.2024", "01.03.2025", "01.03.2026"])
    #expect(rows.map { $0["~DATE_FROM"] } == Array(repeating: "29.02.2024 00:00:00", count: 3))
  }

  @Test(
    "A date alone acts as midnight in UTC, a time with an offset is off by the server's, and a range has all of its last day",
    arguments: [
      (#""from":"2026-11-21","to":"2026-11-21""#, true), (#""from":"21.11.2026","to":"21.11.2026""#, true),
      (#""from":"2026-11-22","to":"2026-11-22""#, false), (#""from":"2026-11-20","to":"2026-11-20""#, false),
      (#""from":"2026-11-21T03:00:00+03:00""#, false), (#""from":"2026-11-21T02:30:00+03:00""#, true),
      (#""to":"2026-11-20 15:00:00""#, true), (#""from":"nonsense""#, true),
    ])
  func limits(range: String, isThere: Bool) async throws {
    // 05:00 in Moscow is 02:00 in UTC, which the server stores as 23:00 of the day before.
    let world = singleEvent(at: WallTime(CivilDay(2026, 11, 21), 5))
    let found = try await DemoPortal(world: world, configuration: Configuration { saturday }).withRunning {
      try await Visitor(portal: $0).call("calendar.event.get", #"{"type":"user","ownerId":7,\#(range)}"#).result?.list
    }
    #expect(found?.isEmpty == !isThere)
  }

  func singleEvent(at start: WallTime) -> World {
    var world = World()
    world.people = Planner.people
    world.calendars = Planner.calendars
    let zone = TimeZone(identifier: "Europe/Moscow") ?? .gmt
    world.events = [
      Event(
        id: 10, calendar: 3, creator: 7, name: "Early",
        when: When(start: start, end: start + 1800, startZone: zone, endZone: zone), created: start)
    ]
    return world
  }
}
