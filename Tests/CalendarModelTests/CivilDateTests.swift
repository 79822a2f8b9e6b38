import CalendarModel
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: [
    (-719_528, "0000-01-01", Weekday.saturday), (0, "1970-01-01", .thursday), (-1, "1969-12-31", .wednesday),
    (11_016, "2000-02-29", .tuesday), (20_717, "2026-09-21", .monday), (2_932_896, "9999-12-31", .friday),
  ])
  func `Days are counted from 1970`(day: Int, text: String, weekday: Weekday) {
    let date = CivilDate(dayNumber: day)
    #expect(date.description == text)
    #expect(date.dayNumber == day)
    #expect(date.weekday == weekday)
    #expect(CivilDate(iso: text) == date)
  }

  @Test func `Every day has one number and follows the day before`() {
    var previous = CivilDate(dayNumber: -719_528)
    var broken: [CivilDate] = []
    for day in -719_527...(-719_528 + 146_097) {
      let date = CivilDate(dayNumber: day)
      let isNext = (date.day == previous.day + 1 && date.month == previous.month) || date.day == 1
      if date.dayNumber != day || date <= previous || !isNext { broken.append(date) }
      previous = date
    }
    #expect(broken == [])
  }

  @Test(arguments: [Int.min, -719_529, 2_932_897, Int.max])
  func `A day out of range is kept within the years that are`(day: Int) {
    #expect(CivilDate(dayNumber: day) == CivilDate(iso: day < 0 ? "0000-01-01" : "9999-12-31"))
  }

  @Test(arguments: [
    (2025, 2, 29), (2100, 2, 29), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0), (10_000, 1, 1),
  ])
  func `A date that does not exist is none`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: ["2024-2-29", "2024-02-30", "+024-02-01", "2024-02-01T", "20240201", "", "٢٠٢٤-٠٢-٠١"])
  func `Text of another form is no date`(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test(arguments: [
    ("2026-01-01", 1), ("2024-12-30", 1), ("2021-01-03", 53), ("2026-11-21", 47), ("2027-01-01", 53),
    ("2023-01-01", 52),
  ])
  func `Weeks are counted as ISO 8601 does`(text: String, week: Int) throws {
    #expect(try #require(CivilDate(iso: text)).isoWeek == week)
  }

  @Test(arguments: [(1, "2024-03-01"), (-29, "2024-01-31"), (366, "2025-03-01"), (Int.max, "9999-12-31")])
  func `Days are added over the ends of months and years`(days: Int, text: String) throws {
    let date = try #require(CivilDate(iso: "2024-02-29"))
    #expect(date.adding(days: days).description == text)
  }
}
