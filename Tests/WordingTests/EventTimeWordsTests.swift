import CalendarModel
import Foundation
import Testing
import Wording

@Suite("The words for when an event is")
struct EventTimeWordsTests {
  let english = Wording(.english)
  let russian = Wording(.russian)
  // swift-format-ignore: NeverForceUnwrap
  let moscow = TimeZone(identifier: "Europe/Moscow")!
  // swift-format-ignore: NeverForceUnwrap
  let today = CivilDate(year: 2026, month: 11, day: 21)!

  // swift-format-ignore: NeverForceUnwrap
  func clock(_ hour: Int, _ minute: Int = 0, inDays days: Int = 0) -> WallClock {
    WallClock(today.adding(days: days), hour: hour, minute: minute)!
  }

  func timed(_ start: WallClock, minutes: Int, zone: String = "Europe/Moscow") -> EventTime {
    .timed(TimedSpan(start: start, zone: EventZone(name: zone, fallbackOffset: nil), length: minutes * 60))
  }

  @Test("say day, times and length")
  func sameDay() {
    let time = timed(clock(14), minutes: 60)
    #expect(english.when(time, in: moscow, today: today) == "Sat 21 Nov 14:00–15:00 (1 h)")
    #expect(russian.when(time, in: moscow, today: today) == "сб 21 ноя 14:00–15:00 (1 ч)")
    #expect(english.whenElsewhere(time, here: moscow, today: today) == nil)
  }

  @Test("name both days of what goes over midnight")
  func overnight() {
    #expect(
      english.when(timed(clock(23), minutes: 240), in: moscow, today: today)
        == "Sat 21 Nov 23:00 – Sun 22 Nov 03:00 (4 h)")
  }

  @Test("say only the start of what takes no time")
  func noLength() {
    #expect(english.when(timed(clock(9), minutes: 0), in: moscow, today: today) == "Sat 21 Nov 09:00")
  }

  @Test("give dates for whole days, the last one included")
  func allDay() {
    let one = EventTime.allDay(first: today, last: today)
    let three = EventTime.allDay(first: today.adding(days: 1), last: today.adding(days: 3))
    #expect(english.when(one, in: moscow, today: today) == "Sat 21 Nov, all day")
    #expect(russian.when(three, in: moscow, today: today) == "вс 22 ноя – вт 24 ноя (3 дня)")
  }

  @Test("give the wall clock of another zone with its name")
  func elsewhere() {
    let time = timed(clock(11), minutes: 45, zone: "America/New_York")
    #expect(english.when(time, in: moscow, today: today) == "Sat 21 Nov 19:00–19:45 (45 min)")
    #expect(english.whenElsewhere(time, here: moscow, today: today) == "Sat 21 Nov 11:00–11:45 America/New_York")
  }

  @Test("are silent of a zone whose clocks show the same")
  func sameOffset() {
    #expect(
      english.whenElsewhere(timed(clock(11), minutes: 45, zone: "Europe/Minsk"), here: moscow, today: today) == nil)
  }

  @Test(
    "say how far off it is",
    arguments: [
      (40, "in 40 min", "через 40 мин"), (90, "in 1 h 30 min", "через 1 ч 30 мин"),
      (0, "now, 1 h left", "идёт, ещё 1 ч"),
      (-20, "now, 40 min left", "идёт, ещё 40 мин"), (-90, "30 min ago", "30 мин назад"),
      (24 * 60, "tomorrow", "завтра"), (3 * 24 * 60, "in 3 days", "через 3 дня"), (-24 * 60, "yesterday", "вчера"),
      (-5 * 24 * 60, "5 days ago", "5 дней назад"),
    ])
  func distance(minutes: Int, en: String, ru: String) {
    let time = timed(clock(13, 20).adding(seconds: minutes * 60), minutes: 60)
    let now = clock(13, 20).instant(in: moscow)
    #expect(english.distance(time, now: now, in: moscow) == en)
    #expect(russian.distance(time, now: now, in: moscow) == ru)
  }

  @Test("count the days to whole days by the date alone")
  func distanceOfAllDay() {
    let now = clock(23, 59).instant(in: moscow)
    let trip = EventTime.allDay(first: today.adding(days: 1), last: today.adding(days: 3))
    #expect(english.distance(trip, now: now, in: moscow) == "tomorrow")
    #expect(english.distance(trip, now: now.addingTimeInterval(86_400), in: moscow) == "today")
    #expect(english.distance(trip, now: now.addingTimeInterval(5 * 86_400), in: moscow) == "2 days ago")
  }
}
