import CalendarModel
import Testing
import Wording

/// Read on Saturday 21 November 2026.
@Suite("Words for dates")
struct DateWordsReadingTests {
  static let today = CivilDate(dayNumber: 20_778)

  static func read(_ text: String, today: CivilDate = today, _ first: Weekday = .monday) -> String? {
    DateWords(today: today, firstWeekday: first).date(text, from: CivilDate(dayNumber: 20_800))?.description
  }

  @Test(
    "mean the next such date where they give no year",
    arguments: [
      ("24.12", "2026-12-24"), ("24.12.", "2026-12-24"), ("1.2", "2027-02-01"), ("21.11", "2026-11-21"),
      ("20.11", "2027-11-20"), ("24 dec", "2026-12-24"), ("dec 24", "2026-12-24"), ("December 24th", "2026-12-24"),
      ("24 декабря", "2026-12-24"), ("24 дек.", "2026-12-24"), ("3 мая", "2027-05-03"), ("29.2", "2028-02-29"),
      ("24", "2026-11-24"), ("21", "2026-11-21"), ("20", "2026-12-20"), ("31", "2026-12-31"), ("24-го", "2026-11-24"),
      ("24 числа", "2026-11-24"),
    ])
  func withoutYear(text: String, date: String) { #expect(Self.read(text) == date) }

  @Test(
    "take a year of four digits or two",
    arguments: [
      ("24.12.2027", "2027-12-24"), ("24.12.27", "2027-12-24"), ("2026-12-24", "2026-12-24"),
      ("24 дек 2027", "2027-12-24"), ("24 декабря 2027 г.", "2027-12-24"), ("Dec 24, 2027", "2027-12-24"),
      ("1.1.2020", "2020-01-01"),
    ])
  func withYear(text: String, date: String) { #expect(Self.read(text) == date) }

  @Test(
    "mean by a weekday alone the next one after today",
    arguments: [
      ("fri", "2026-11-27"), ("Friday", "2026-11-27"), ("пт", "2026-11-27"), ("пятница", "2026-11-27"),
      ("в пятницу", "2026-11-27"), ("on Sunday", "2026-11-22"), ("во вторник", "2026-11-24"), ("sat", "2026-11-28"),
      ("суббота", "2026-11-28"), ("ПН", "2026-11-23"),
    ])
  func weekday(text: String, date: String) { #expect(Self.read(text) == date) }

  @Test(
    "tell the weekday of the next week, of this one, and the last one",
    arguments: [
      ("next mon", "2026-11-23"), ("next fri", "2026-11-27"), ("next sat", "2026-11-28"), ("след пн", "2026-11-23"),
      ("следующий понедельник", "2026-11-23"), ("в следующую среду", "2026-11-25"), ("this mon", "2026-11-16"),
      ("эта пятница", "2026-11-20"), ("last fri", "2026-11-20"), ("прошлая пятница", "2026-11-20"),
      ("last sat", "2026-11-14"), ("в прошлый вторник", "2026-11-17"),
    ])
  func turns(text: String, date: String) { #expect(Self.read(text) == date) }

  @Test(
    "count from today",
    arguments: [
      ("+3", "2026-11-24"), ("-3", "2026-11-18"), ("+0", "2026-11-21"), ("+2w", "2026-12-05"), ("+1m", "2026-12-21"),
      ("-1y", "2025-11-21"), ("+2н", "2026-12-05"), ("+ 3 d", "2026-11-24"), ("in 3 days", "2026-11-24"),
      ("in a week", "2026-11-28"), ("через 3 дня", "2026-11-24"), ("через неделю", "2026-11-28"),
      ("через 2 недели", "2026-12-05"), ("через две недели", "2026-12-05"), ("через месяц", "2026-12-21"),
      ("2 weeks ago", "2026-11-07"), ("3 дня назад", "2026-11-18"), ("неделю назад", "2026-11-14"),
    ])
  func offset(text: String, date: String) { #expect(Self.read(text) == date) }

  @Test(
    "name days",
    arguments: [
      ("today", "2026-11-21"), ("tomorrow", "2026-11-22"), ("yesterday", "2026-11-20"),
      ("day after tomorrow", "2026-11-23"), ("the day after tomorrow", "2026-11-23"), ("сегодня", "2026-11-21"),
      ("Завтра", "2026-11-22"), ("послезавтра", "2026-11-23"), ("вчера", "2026-11-20"), ("позавчера", "2026-11-19"),
    ])
  func names(text: String, date: String) { #expect(Self.read(text) == date) }

  @Test(
    "mean the first day of a week or a month",
    arguments: [
      ("next week", "2026-11-23"), ("на следующей неделе", "2026-11-23"), ("last week", "2026-11-09"),
      ("на прошлой неделе", "2026-11-09"), ("this week", "2026-11-16"), ("next month", "2026-12-01"),
      ("в следующем месяце", "2026-12-01"), ("next year", "2027-01-01"), ("jan", "2027-01-01"),
      ("январь", "2027-01-01"), ("в мае", "2027-05-01"), ("nov", "2026-11-01"), ("ноябрь 2027", "2027-11-01"),
      ("w47", "2026-11-16"), ("w48", "2026-11-23"), ("week 1", "2027-01-04"), ("неделя 47", "2026-11-16"),
      ("неделя 46", "2027-11-15"), ("w53", "2026-12-28"),
    ])
  func spans(text: String, date: String) { #expect(Self.read(text) == date) }

  @Test("begin weeks on the first weekday that is set")
  func sunday() {
    #expect(Self.read("next week", .sunday) == "2026-11-22")
    #expect(Self.read("next sun", .sunday) == "2026-11-22")
    #expect(Self.read("next sun", .monday) == "2026-11-29")
  }

  @Test("end the month that is looked at", arguments: ["end of month", "конец месяца", "в конце месяца"])
  func endOfMonth(text: String) { #expect(Self.read(text) == "2026-12-31") }

  @Test("keep to months that are shorter and to ё as е")
  func shortMonth() {
    #expect(Self.read("+1m", today: CivilDate(dayNumber: 20_849)) == "2027-02-28")
    #expect(Self.read("24 ДЁК") == "2026-12-24")
  }

  @Test(
    "are nothing where they make no sense",
    arguments: [
      "", " ", ".", "foo", "32", "0", "31.2", "24.13", "30.02.2027", "24.12.202", "99999999999999999999",
      "+99999999999999999999", "+3x", "+", "next", "in", "через", "in 3", "w0", "w54", "week", "24 dec 27 1",
      "2026-13-01",
      "1.2.3.4", "м", "m", "-", "ago", "٣", "+٣",
    ])
  func nothing(text: String) { #expect(Self.read(text) == nil) }

  @Test("stay within the years that there are", arguments: ["+999999y", "-999999m", "+999999", "in 999999 weeks"])
  func far(text: String) { #expect(Self.read(text) != nil) }

  @Test("have examples that can be read")
  func examples() {
    for language in Language.allCases {
      for example in Wording(language).dateExamples { #expect(Self.read(example) != nil, "\(example)") }
    }
  }
}
