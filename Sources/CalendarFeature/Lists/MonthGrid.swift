public import CalendarModel

/// The weeks that a month has days in, whole.
public struct MonthGrid: Equatable, Sendable {
  /// The weeks, of seven days each, from the first weekday on.
  public let weeks: [[CivilDate]]

  /// Makes the grid of the month that a day is in.
  public init(around day: CivilDate, firstWeekday: Weekday) {
    let first = day.adding(days: 1 - day.day)
    let start = first.startOfWeek(firstWeekday)
    let next = first.adding(days: 31)
    let last = next.adding(days: -next.day)
    let days = DaySpan(start, last.startOfWeek(firstWeekday).adding(days: 6)).days
    weeks = stride(from: 0, to: days.count, by: 7).map { Array(days[$0..<min($0 + 7, days.count)]) }
  }

  /// All of its days.
  public var span: DaySpan {
    let days = weeks.joined()
    return DaySpan(days.min() ?? CivilDate(dayNumber: 0), days.max() ?? CivilDate(dayNumber: 0))
  }
}
