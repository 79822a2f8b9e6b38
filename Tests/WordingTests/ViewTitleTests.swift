import CalendarModel
import Testing
import Wording

@Suite("The titles of views")
struct ViewTitleTests {
  /// Saturday 21 November 2026.
  let today = CivilDate(dayNumber: 20_778)

  @Test("name the day and its week")
  func day() {
    #expect(Wording(.english).dayTitle(today) == "Day · Sat 21 Nov 2026 · week 47")
    #expect(Wording(.russian).dayTitle(today) == "День · сб 21 ноября 2026 · неделя 47")
  }

  @Test(
    "name the week and its days, months and years once where they are the same",
    arguments: [
      (20_773, "Week 47 · 16–22 Nov 2026", "Неделя 47 · 16–22 ноября 2026"),
      (20_772, "Week 47 · 15–21 Nov 2026", "Неделя 47 · 15–21 ноября 2026"),
      (20_787, "Week 49 · 30 Nov – 6 Dec 2026", "Неделя 49 · 30 ноября – 6 декабря 2026"),
      (20_815, "Week 53 · 28 Dec 2026 – 3 Jan 2027", "Неделя 53 · 28 декабря 2026 – 3 января 2027"),
    ])
  func week(first: Int, en: String, ru: String) {
    let span = DaySpan(from: CivilDate(dayNumber: first), days: 7)
    #expect(Wording(.english).weekTitle(span) == en)
    #expect(Wording(.russian).weekTitle(span) == ru)
  }

  @Test("name the month")
  func month() {
    #expect(Wording(.english).monthTitle(year: 2026, month: 11) == "November 2026")
    #expect(Wording(.russian).monthTitle(year: 2026, month: 11) == "Ноябрь 2026")
    #expect(Wording(.russian).monthTitle(year: 2026, month: 13) == "2026")
  }
}
