import CalendarModel
import Testing
import Wording

@Suite("The words of printed lists")
struct ListWordsTests {
  let english = Wording(.english), russian = Wording(.russian)

  func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  @Test(arguments: [
    ("2026-11-21", "TODAY  Sat 21 Nov", "СЕГОДНЯ  сб 21 ноя"),
    ("2026-11-22", "TOMORROW  Sun 22 Nov", "ЗАВТРА  вс 22 ноя"),
    ("2026-11-20", "YESTERDAY  Fri 20 Nov", "ВЧЕРА  пт 20 ноя"),
    ("2026-11-19", "Thu 19 Nov", "чт 19 ноя"),
    ("2027-01-01", "Fri 1 Jan 2027", "пт 1 янв 2027"),
  ])
  func `a heading names the day`(date: String, english: String, russian: String) throws {
    let today = try day("2026-11-21")
    #expect(try self.english.dayHeading(day(date), today: today) == english)
    #expect(try self.russian.dayHeading(day(date), today: today) == russian)
  }

  @Test func `plurals are right in both languages`() throws {
    #expect(
      [1, 2, 5].map(english.skipped) == [
        "left out: 1 event that cannot be read", "left out: 2 events that cannot be read",
        "left out: 5 events that cannot be read",
      ])
    #expect(
      [1, 2, 5].map(russian.skipped) == [
        "пропущено: 1 событие, которое не разобрать", "пропущено: 2 события, которые не разобрать",
        "пропущено: 5 событий, которые не разобрать",
      ])
    #expect(russian.nothingNext(days: 90) == "встреч нет: впереди 90 дней")
  }

  @Test func `days that are missing are counted and named`() throws {
    let today = try day("2026-11-21")
    let span = DaySpan(from: today, days: 3)
    #expect(russian.noEvents(on: span, today: today) == "событий нет: сб 21 ноя – пн 23 ноя")
    #expect(
      russian.notKnown(days: 2, in: span, today: today)
        == "не известно: 2 дня, сб 21 ноя – пн 23 ноя: без --offline ответит портал")
    #expect(
      english.nothingKnown(of: DaySpan(today, today), today: today)
        == "nothing is known of Sat 21 Nov: leave out --offline to ask the portal")
  }

  @Test(arguments: [
    (CalendarOwner.group(2), "calendar of group 2: no", "календарь группы 2: no"),
    (.company, "calendar of the company: no", "календарь компании: no"),
    (.rooms, "meeting rooms: no", "переговорные: no"),
  ])
  func `a calendar that is not listed is named`(owner: CalendarOwner, english: String, russian: String) {
    #expect(self.english.notListed(owner, "no") == english)
    #expect(self.russian.notListed(owner, "no") == russian)
  }
}
