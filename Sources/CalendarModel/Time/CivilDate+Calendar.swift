extension CivilDate {
  /// The first day of its week, where weeks begin on a weekday.
  public func startOfWeek(_ first: Weekday) -> CivilDate {
    adding(days: -((weekday.daysSinceMonday - first.daysSinceMonday + 7) % 7))
  }

  /// The same day so many months later, or earlier where negative; the month's last where it has no such day.
  public func adding(months: Int) -> CivilDate {
    let month = year * 12 + self.month - 1 + min(max(months, -120_000), 120_000)
    let first = CivilDate(year: min(max(month / 12, 0), 9999), month: (month % 12 + 12) % 12 + 1, day: 1) ?? self
    let next = first.adding(days: 31)
    let last = next.adding(days: -next.day)
    return first.adding(days: min(day, last.day) - 1)
  }
}
