import CalendarModel

extension DateWords {
  /// A date by its numbers and the name of its month, as much of it as was given.
  func calendarDate(_ words: [Substring]) -> CivilDate? {
    var words = words
    if let last = words.last, words.count > 1, ["г", "года", "числа"].contains(last) { words.removeLast() }
    switch words.count {
    case 1: return dotted(words[0]) ?? dayOfMonth(words[0]) ?? isoWeek(words[0]) ?? month(words[0], year: nil)
    case 2:
      return isoWeek(words[0], words[1]) ?? day(words[0], words[1], year: nil) ?? day(words[1], words[0], year: nil)
        ?? Self.year(words[1], digits: 4).flatMap { month(words[0], year: $0) }
    case 3:
      guard let year = Self.year(words[2]) else { return nil }
      return day(words[0], words[1], year: year) ?? day(words[1], words[0], year: year)
    default: return nil
    }
  }

  /// `24.12`, `24.12.27`, `24.12.2027`, `2026-12-24`.
  private func dotted(_ word: Substring) -> CivilDate? {
    if let date = CivilDate(iso: word) { return date }
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let day = Self.number(parts[0]), let month = Self.number(parts[1])
    else { return nil }
    guard parts.count == 3 else { return next(day, month) }
    return Self.year(parts[2]).flatMap { CivilDate(year: $0, month: month, day: day) }
  }

  /// `24`, `24th`, `24-го`.
  private func dayOfMonth(_ word: Substring) -> CivilDate? {
    guard let day = Self.day(word) else { return nil }
    return (0...2).lazy.map { today.startOfMonth.adding(months: $0) }
      .compactMap { CivilDate(year: $0.year, month: $0.month, day: day) }.first { $0 >= today }
  }

  private func day(_ day: Substring, _ month: Substring, year: Int?) -> CivilDate? {
    guard let day = Self.day(day), let month = DateVocabulary.month(month) else { return nil }
    guard let year else { return next(day, month) }
    return CivilDate(year: year, month: month, day: day)
  }

  private func month(_ word: Substring, year: Int?) -> CivilDate? {
    guard let month = DateVocabulary.month(word) else { return nil }
    return CivilDate(year: year ?? today.year + (month < today.month ? 1 : 0), month: month, day: 1)
  }

  /// The next such day, which for a 29 February may be eight years off.
  private func next(_ day: Int, _ month: Int) -> CivilDate? {
    (0...8).lazy.compactMap { CivilDate(year: today.year + $0, month: month, day: day) }.first { $0 >= today }
  }

  /// `w47`, `week 47`, `неделя 47`. Week 53 may be seven years off.
  private func isoWeek(_ word: Substring, _ number: Substring? = nil) -> CivilDate? {
    let digits = number ?? word.dropFirst()
    let name = number == nil ? word.prefix(1) : word
    guard DateVocabulary.unit(name) == .week, let week = Self.number(digits), (1...53).contains(week) else {
      return nil
    }
    let monday = today.startOfWeek(.monday)
    return (0..<53 * 7).lazy.map { monday.adding(days: 7 * $0) }.first { $0.isoWeek == week }
  }

  /// `24`, also with the ending of an ordinal.
  private static func day(_ word: Substring) -> Int? {
    let digits = word.prefix { $0.isWholeNumber }
    guard ["", "st", "nd", "rd", "th", "-го", "-е", "го", "е"].contains(word.dropFirst(digits.count)) else {
      return nil
    }
    return number(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  /// A year of four digits, or of two in this century.
  private static func year(_ word: Substring, digits: Int? = nil) -> Int? {
    guard let number = number(word), digits == nil || word.utf8.count == digits else { return nil }
    return switch word.utf8.count {
    case 4: number
    case 2: 2000 + number
    default: nil
    }
  }
}
