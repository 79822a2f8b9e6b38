import CalendarModel

/// A date, with or without a time, in any of the forms that a portal's culture may take, read as far as its text alone
/// tells.
///
/// A culture is put together of `YYYY`, `MMMM` (the month's name) or `MM`, `DD`, `HH`, `H`, `GG` or `G`, `MI`, `SS`,
/// `T` and `TT` (am, pm) with any separators. The English form of `DATE_FROM_FORMATTED`, and ISO 8601, are read the
/// same way.
struct CultureDate {
  /// The second of the day; nil where the text holds a date alone.
  let secondOfDay: Int?

  private let year: Int
  /// The day and the month, in this order where `isSettled`, else in the order of the text.
  private let first: Int
  private let second: Int
  /// Whether the month is named, or the year comes first: then the format has no say.
  private let isSettled: Bool

  /// Reads a text, or nothing where it is no date.
  init?(_ text: some StringProtocol) {
    guard text.utf8.count <= 80 else { return nil }
    var parts = DateParts(text)
    let colonClock = parts.takeColonClock()
    if let month = parts.takeMonth() {
      guard let one = parts.takeNumber(), let other = parts.takeNumber() else { return nil }
      (year, first) = one.digits == 4 ? (one.value, other.value) : (other.value, one.value)
      (second, isSettled) = (month, true)
    } else {
      guard let one = parts.takeNumber(), let two = parts.takeNumber(), let three = parts.takeNumber() else {
        return nil
      }
      if one.digits == 4 {
        (year, first, second, isSettled) = (one.value, three.value, two.value, true)
      } else {
        guard three.digits == 4 else { return nil }
        (year, first, second, isSettled) = (three.value, one.value, two.value, false)
      }
    }
    guard let clock = colonClock ?? parts.takeRest() else {
      secondOfDay = nil
      return
    }
    guard let second = parts.secondOfDay(clock) else { return nil }
    secondOfDay = second
  }

  /// The format that the text betrays by a number above 12.
  var revealedFormat: PortalDateFormat? {
    switch (isSettled, first > 12, second > 12) {
    case (false, true, false): .dayFirst
    case (false, false, true): .monthFirst
    default: nil
    }
  }

  /// The day that the text means in a format. Its own numbers overrule the format; without either the day comes first.
  func date(_ format: PortalDateFormat?) -> CivilDate? {
    switch isSettled ? .dayFirst : revealedFormat ?? format {
    case .dayFirst, nil: CivilDate(year: year, month: second, day: first)
    case .monthFirst: CivilDate(year: year, month: first, day: second)
    }
  }

  /// The format in which the text means a day that is known.
  func format(ofDay known: CivilDate) -> PortalDateFormat? {
    guard !isSettled, first != second else { return nil }
    if date(.dayFirst) == known { return revealedFormat ?? .dayFirst }
    return date(.monthFirst) == known ? .monthFirst : nil
  }
}
