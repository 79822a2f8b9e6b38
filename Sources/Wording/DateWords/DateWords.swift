public import CalendarModel

/// Days as people type them, in both languages whatever the interface speaks.
///
/// | words | day |
/// | --- | --- |
/// | `24.12`, `24 dec`, `dec 24`, `24 декабря` | the next such day, today included |
/// | `24.12.27`, `2026-12-24`, `24 дек 2027` | that day |
/// | `24` | the next day with that number, today included |
/// | `fri`, `в пятницу` | the next such day after today, for today has a word and a key of its own; so khal reads it too |
/// | `next mon`, `след пн` | that day of the calendar week after this one |
/// | `this fri`, `эта пятница` | that day of this calendar week |
/// | `last fri`, `прошлая пятница` | the latest such day before today |
/// | `+3`, `-2w`, `in 3 days`, `через месяц`, `2 weeks ago`, `неделю назад` | counted from today |
/// | `today`, `завтра`, `day after tomorrow`, `позавчера` | as they say |
/// | `next week`, `на прошлой неделе`, `next month` | its first day |
/// | `end of month`, `конец месяца` | the last day of the month that the cursor is in |
/// | `jan`, `январь`, `ноябрь 2027` | the first of that month: this month, the next such, or that year's |
/// | `w47`, `week 47`, `неделя 47` | the Monday of the next such ISO week, this week included |
///
/// Case, ё for е, and the full stop after a short word do not matter.
public struct DateWords: Sendable {
  /// The day that words such as "tomorrow" are relative to.
  public let today: CivilDate
  /// The day that weeks begin with.
  public let firstWeekday: Weekday

  /// Prepares to read words on a day.
  public init(today: CivilDate, firstWeekday: Weekday) {
    self.today = today
    self.firstWeekday = firstWeekday
  }

  /// The day that a text means, nil where it means none. `cursor` is the day that is being looked at.
  public func date(_ text: String, from cursor: CivilDate) -> CivilDate? {
    let words = Self.words(text)
    return namedDay(words, cursor) ?? relativeDay(words) ?? offset(words) ?? calendarDate(words)
  }

  /// The words folded, without those that mean nothing here.
  private static func words(_ text: String) -> [Substring] {
    SearchText(text).folded.split { $0.isWhitespace || $0 == "," }
      .map { word in word.count > 1 && word.last == "." ? word.dropLast() : word }
      .filter { !["в", "во", "на", "on", "at", "the", "of"].contains($0) }
  }

  /// A number of at most six digits, so that no arithmetic with it can overflow.
  static func number(_ word: some StringProtocol) -> Int? {
    guard (1...6).contains(word.utf8.count),
      word.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(word)
  }
}
