import CalendarModel
import Testing

@testable import PortalClient

@Suite struct LikelyDatesTests {
  private func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

  @Test(arguments: [
    (
      Recurrence(frequency: .daily, interval: 3), "2026-11-01", "2026-11-05",
      ["2026-11-07", "2026-11-10", "2026-11-13"]
    ),
    (
      Recurrence(frequency: .weekly, weekdays: [.monday, .friday]), "2026-11-20", "2026-11-01",
      ["2026-11-20", "2026-11-23", "2026-11-27"]
    ),
    (
      Recurrence(frequency: .weekly, interval: 2, weekdays: [.tuesday]), "2026-11-03", "2026-11-10",
      ["2026-11-17", "2026-12-01", "2026-12-15"]
    ),
    (Recurrence(frequency: .weekly), "2026-11-02", "2026-11-21", ["2026-11-23", "2026-11-30", "2026-12-07"]),
    (Recurrence(frequency: .monthly), "2026-01-31", "2026-02-15", ["2026-03-01", "2026-03-31", "2026-05-01"]),
    (
      Recurrence(frequency: .monthly, interval: 6), "2026-01-15", "2026-02-15",
      ["2026-07-15", "2027-01-15", "2027-07-15"]
    ),
    (Recurrence(frequency: .yearly), "2024-02-29", "2026-01-01", ["2026-03-01", "2027-03-01", "2028-02-29"]),
  ])
  func `follow the rule as the portal does`(
    recurrence: Recurrence, first: String, from: String, expected: [String]
  ) throws {
    let dates = recurrence.likelyDates(of: try day(first), from: try day(from), except: [], count: 3)
    #expect(dates.map(\.description) == expected)
  }

  @Test func `end with the series and leave exceptions out`() throws {
    let recurrence = Recurrence(frequency: .daily, until: try day("2026-11-05"))
    let dates = recurrence.likelyDates(
      of: try day("2026-11-01"), from: try day("2026-11-02"), except: [try day("2026-11-03")], count: 9)
    #expect(dates.map(\.description) == ["2026-11-02", "2026-11-04", "2026-11-05"])
  }

  @Test func `of any interval at any date are bounded`() {
    for frequency in Recurrence.Frequency.allCases {
      let recurrence = Recurrence(frequency: frequency, interval: .max)
      let last = CivilDate(dayNumber: .max)
      _ = recurrence.likelyDates(of: CivilDate(dayNumber: .min), from: last, except: [], count: 6)
      _ = recurrence.likelyDates(of: last, from: last, except: [], count: 6)
    }
  }

  private func ahead(_ recurrence: Recurrence, _ first: String, _ from: String) throws -> [String] {
    OccurrenceWindow.ahead(of: try day(first), recurrence, from: try day(from), except: [], count: 3)
      .map { "\($0.first) \($0.last)" }
  }

  @Test func `are asked for in narrow windows, those that meet as one`() throws {
    #expect(try ahead(Recurrence(frequency: .daily), "2026-11-01", "2026-11-05") == ["2026-11-04 2026-11-08"])
    #expect(
      try ahead(Recurrence(frequency: .monthly), "2026-01-15", "2026-11-05") == [
        "2026-11-14 2026-11-16", "2026-12-14 2026-12-16", "2027-01-14 2027-01-16",
      ])
  }

  @Test func `of an old monthly series are asked for from earlier on`() throws {
    #expect(try ahead(Recurrence(frequency: .monthly), "2020-01-15", "2026-11-05") == ["2026-09-13 2027-01-16"])
  }
}
