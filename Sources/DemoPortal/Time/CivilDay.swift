public import Foundation

/// A date without a time and without a zone.
public struct CivilDay: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  let number: Int

  init(number: Int) { self.number = number }

  /// A date; a day beyond the month's last runs on into the next month, as in PHP's `mktime`.
  public init(_ year: Int, _ month: Int, _ day: Int) {
    // Counted in 400-year eras of years that begin in March, so that leap days come last.
    let months = year * 12 + (month - 1) - 2
    let shiftedYear = months.dividedFloor(by: 12)
    let era = shiftedYear.dividedFloor(by: 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = ((months - shiftedYear * 12) * 153 + 2) / 5
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear + day - 1 - 719_468
  }

  /// The date it is somewhere at an instant.
  public init(_ instant: Date, in zone: TimeZone) {
    self = WallTime(instant, in: zone).day
  }

  /// The year, month and day of the month.
  var components: (year: Int, month: Int, day: Int) {
    let days = number + 719_468
    let era = days.dividedFloor(by: 146_097)
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  var weekday: Weekday { Weekday(rawValue: (number + 3).remainder(dividedBy: 7)) ?? .monday }

  static func + (day: CivilDay, days: Int) -> CivilDay { CivilDay(number: day.number + days) }
  static func - (day: CivilDay, days: Int) -> CivilDay { CivilDay(number: day.number - days) }

  /// Whether the first is before the second.
  public static func < (first: CivilDay, second: CivilDay) -> Bool { first.number < second.number }

  /// Where the portal's endless series end.
  static let endOfTime = CivilDay(2038, 1, 1)
}

extension Int {
  /// The quotient rounded down, so that days before 1970 work too.
  func dividedFloor(by divisor: Int) -> Int {
    (self - remainder(dividedBy: divisor)) / divisor
  }

  /// The remainder that is never negative, of a positive divisor.
  func remainder(dividedBy divisor: Int) -> Int {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
