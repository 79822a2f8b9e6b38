import CalendarModel
import Wording

/// What somebody types into the box for dates.
enum DateWordsSubject {
  static func take(_ bytes: [UInt8]) {
    let today = CivilDate(dayNumber: 20_778)
    for weekday in Weekday.allCases {
      let words = DateWords(today: today, firstWeekday: weekday)
      guard let date = words.date(String(decoding: bytes, as: UTF8.self), from: today) else { continue }
      precondition(CivilDate(iso: date.description) == date, "a date is not read as it was written")
    }
  }
}
