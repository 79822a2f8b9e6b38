import CalendarModel
import Foundation
import Testing
import Wording

@Suite("The words for dates and times")
struct DateWordsTests {
  let english = Wording(.english)
  let russian = Wording(.russian)
  // swift-format-ignore: NeverForceUnwrap
  let today = CivilDate(year: 2026, month: 11, day: 21)!

  @Test("say the day and the ISO week in the header")
  func header() {
    #expect(english.header(today, zone: nil) == "Sat 21 Nov 2026 · week 47")
    #expect(russian.header(today, zone: nil) == "сб 21 ноября 2026 · неделя 47")
    #expect(
      Wording(.english, isASCII: true).header(today, zone: "Asia/Tokyo") == "Sat 21 Nov 2026 - week 47 - Asia/Tokyo")
  }

  @Test("name the year only where it is not this one")
  func year() {
    #expect(english.day(today, today: today) == "Sat 21 Nov")
    #expect(english.day(today.adding(days: 60), today: today) == "Wed 20 Jan 2027")
    #expect(russian.day(today.adding(days: 60), today: today) == "ср 20 янв 2027")
  }

  @Test(
    "tell a length in two units",
    arguments: [
      (0, "0 min", "0 мин"), (60, "1 min", "1 мин"), (3600, "1 h", "1 ч"), (5400, "1 h 30 min", "1 ч 30 мин"),
      (4 * 3600, "4 h", "4 ч"), (187_260, "2 d 4 h", "2 д 4 ч"), (-5, "0 min", "0 мин"),
    ])
  func length(seconds: Int, en: String, ru: String) {
    #expect(english.length(seconds) == en)
    #expect(russian.length(seconds) == ru)
  }

  @Test(
    "decline what is counted",
    arguments: [
      (1, "1 day", "1 день"), (2, "2 days", "2 дня"), (5, "5 days", "5 дней"), (11, "11 days", "11 дней"),
      (21, "21 days", "21 день"), (22, "22 days", "22 дня"), (112, "112 days", "112 дней"),
    ])
  func plural(number: Int, en: String, ru: String) {
    #expect(english.days(number) == en)
    #expect(russian.days(number) == ru)
  }

  @Test("speak Russian to a Russian locale, installed or not, and English to any other")
  func language() {
    #expect(Language(environment: ["LANG": "ru_RU.UTF-8"]) == .russian)
    #expect(Language(environment: ["LANG": "ru_RU.KOI8-R", "LC_ALL": ""]) == .russian)
    #expect(Language(environment: ["LANG": "ru_RU.UTF-8", "LC_MESSAGES": "de_DE"]) == .english)
    #expect(Language(environment: ["LANG": "en_GB", "LC_ALL": "ru"]) == .russian)
    #expect(Language(environment: [:]) == .english)
  }
}
