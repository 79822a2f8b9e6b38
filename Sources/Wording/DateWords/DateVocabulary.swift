import CalendarModel

/// The words of dates in both languages, folded as `SearchText` folds.
enum DateVocabulary {
  /// What days are counted in.
  enum Unit { case day, week, month, year }

  /// Which of several: the raw value counts from this one.
  enum Turn: Int { case last = -1, this, next }

  /// A weekday, its short name, or a beginning of its name that is long enough: two letters of an English one, three of
  /// a Russian one.
  static func weekday(_ word: Substring) -> Weekday? {
    Weekday.allCases.first { day in
      let names = weekdays[day.daysSinceMonday]
      return names.short == word || begins(word, names.english, 2) || names.russian.contains { begins(word, $0, 3) }
    }
  }

  /// The number of a month by three letters of its name or more, in any case that stands in a date.
  static func month(_ word: Substring) -> Int? {
    months.firstIndex { names in names.contains { begins(word, $0, 3) } }.map { $0 + 1 }
  }

  /// A unit of time.
  static func unit(_ word: Substring) -> Unit? {
    switch word {
    case "d", "day", "days", "д", "дн", "день", "дня", "дней": .day
    case "w", "wk", "week", "weeks", "н", "нед", "неделя", "неделю", "недели", "недель", "неделе": .week
    case "m", "month", "months", "м", "мес", "месяц", "месяца", "месяцев", "месяце": .month
    case "y", "year", "years", "г", "год", "года", "лет", "году": .year
    default: nil
    }
  }

  /// Next, this or last.
  static func turn(_ word: Substring) -> Turn? {
    switch word {
    case "next": .next
    case "this": .this
    case "last", "prev", "previous": .last
    case "эта", "эту", "этой", "это", "этот", "этом": .this
    case _ where word.hasPrefix("след"): .next
    case _ where word.hasPrefix("прошл") || word.hasPrefix("пред"): .last
    default: nil
    }
  }

  /// A small number in words.
  static func number(_ word: Substring) -> Int? {
    switch word {
    case "a", "an", "one", "один", "одну": 1
    case "two", "два", "две": 2
    case "three", "три": 3
    default: nil
    }
  }

  private static func begins(_ word: Substring, _ name: String, _ least: Int) -> Bool {
    word.count >= least && name.hasPrefix(word)
  }

  private static let weekdays: [(short: String, english: String, russian: [String])] = [
    ("пн", "monday", ["понедельника"]), ("вт", "tuesday", ["вторника"]),
    ("ср", "wednesday", ["среда", "среду", "среды", "среде"]), ("чт", "thursday", ["четверга"]),
    ("пт", "friday", ["пятница", "пятницу", "пятницы"]), ("сб", "saturday", ["суббота", "субботу", "субботы"]),
    ("вс", "sunday", ["воскресенье", "воскресенья"]),
  ]

  private static let months = [
    ["january", "январь", "января", "январе"], ["february", "февраль", "февраля", "феврале"],
    ["march", "март", "марта", "марте"], ["april", "апрель", "апреля", "апреле"], ["may", "май", "мая", "мае"],
    ["june", "июнь", "июня", "июне"], ["july", "июль", "июля", "июле"], ["august", "август", "августа", "августе"],
    ["september", "сентябрь", "сентября", "сентябре"], ["october", "октябрь", "октября", "октябре"],
    ["november", "ноябрь", "ноября", "ноябре"], ["december", "декабрь", "декабря", "декабре"],
  ]
}
