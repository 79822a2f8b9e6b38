import CalendarModel

extension DateWords {
  /// Days that have a name of their own.
  func namedDay(_ words: [Substring], _ cursor: CivilDate) -> CivilDate? {
    switch words.joined(separator: " ") {
    case "today", "now", "сегодня", "сейчас": today
    case "tomorrow", "tom", "tmr", "завтра": today.adding(days: 1)
    case "yesterday", "вчера": today.adding(days: -1)
    case "day after tomorrow", "послезавтра": today.adding(days: 2)
    case "day before yesterday", "позавчера": today.adding(days: -2)
    case "end month", "month end", "eom", "конец месяца", "конце месяца":
      cursor.startOfMonth.adding(months: 1).adding(days: -1)
    default: nil
    }
  }

  /// A weekday, or the next, this or last of weekdays, weeks and months.
  func relativeDay(_ words: [Substring]) -> CivilDate? {
    guard let last = words.last, words.count <= 2 else { return nil }
    guard words.count == 2 else { return DateVocabulary.weekday(last).map { nearest($0, after: today) } }
    guard let turn = DateVocabulary.turn(words[0]) else { return nil }
    if let weekday = DateVocabulary.weekday(last) { return day(weekday, turn) }
    switch DateVocabulary.unit(last) {
    case .week: return today.startOfWeek(firstWeekday).adding(days: 7 * turn.rawValue)
    case .month: return today.startOfMonth.adding(months: turn.rawValue)
    case .year: return today.startOfMonth.adding(months: 1 - today.month + 12 * turn.rawValue)
    case .day, nil: return nil
    }
  }

  private func day(_ weekday: Weekday, _ turn: DateVocabulary.Turn) -> CivilDate {
    switch turn {
    case .last: nearest(weekday, after: today.adding(days: -8))
    case .this: nearest(weekday, after: today.startOfWeek(firstWeekday).adding(days: -1))
    case .next: nearest(weekday, after: today.startOfWeek(firstWeekday).adding(days: 6))
    }
  }

  private func nearest(_ weekday: Weekday, after day: CivilDate) -> CivilDate {
    day.adding(days: 7).startOfWeek(weekday)
  }

  /// So many days, weeks, months or years from today.
  func offset(_ words: [Substring]) -> CivilDate? {
    guard let first = words.first else { return nil }
    if let sign = ["+": 1, "-": -1, "−": -1][first.prefix(1)] {
      return signed(words.joined().dropFirst(), sign)
    }
    if ["in", "через"].contains(first) { return counted(words.dropFirst(), 1) }
    if let last = words.last, ["ago", "назад"].contains(last) { return counted(words.dropLast(), -1) }
    return nil
  }

  /// `3`, `2w`, `1 m`, the sign taken off.
  private func signed(_ text: Substring, _ sign: Int) -> CivilDate? {
    let digits = text.prefix { $0.isWholeNumber }
    let unit = text.dropFirst(digits.count)
    guard let number = Self.number(digits), let unit = unit.isEmpty ? .day : DateVocabulary.unit(unit) else {
      return nil
    }
    return day(sign * number, unit)
  }

  /// `3 days`, `неделю`.
  private func counted(_ words: ArraySlice<Substring>, _ sign: Int) -> CivilDate? {
    guard let last = words.last, let unit = DateVocabulary.unit(last), words.count <= 2 else { return nil }
    guard words.count == 2, let first = words.first else { return day(sign, unit) }
    return (Self.number(first) ?? DateVocabulary.number(first)).map { day(sign * $0, unit) }
  }

  private func day(_ number: Int, _ unit: DateVocabulary.Unit) -> CivilDate {
    switch unit {
    case .day: today.adding(days: number)
    case .week: today.adding(days: 7 * number)
    case .month: today.adding(months: number)
    case .year: today.adding(months: 12 * number)
    }
  }
}

extension CivilDate {
  /// The first day of its month.
  var startOfMonth: CivilDate { adding(days: 1 - day) }
}
