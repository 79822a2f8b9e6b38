import CalendarModel

extension Recurrence {
  /// Where the rule would put the instances of a series that began on `first`, from a day on, at most so many.
  ///
  /// It only says where to look: which instances there are, the portal tells. A month or a year without the day has the first of the
  /// next month in its place, as the portal does it.
  func likelyDates(of first: CivilDate, from day: CivilDate, except: Set<CivilDate>, count: Int) -> [CivilDate] {
    let start = max(day, first)
    let periods = (0..<400).lazy.flatMap { dates(inPeriod: $0, of: first, from: start) }
      .prefix { date in until.map { date <= $0 } ?? true }
    return Array(periods.filter { $0 >= start && !except.contains($0) }.prefix(count))
  }

  /// The dates of the n-th period from the one on that a day is in, or from the one before.
  private func dates(inPeriod number: Int, of first: CivilDate, from day: CivilDate) -> [CivilDate] {
    let step = min(interval, 1000)
    switch frequency {
    case .daily:
      let passed = (day.dayNumber - first.dayNumber) / step
      return [first.adding(days: (passed + number) * step)]
    case .weekly:
      let monday = first.startOfWeek(.monday)
      let passed = (day.dayNumber - monday.dayNumber) / 7 / step
      let start = monday.adding(days: (passed + number) * step * 7)
      return (weekdays.isEmpty ? [.monday] : weekdays).map { start.adding(days: $0.daysSinceMonday) }
    case .monthly: return [date(inPeriod: number, ofMonths: step, first, from: day)].compactMap(\.self)
    case .yearly: return [date(inPeriod: number, ofMonths: 12 * step, first, from: day)].compactMap(\.self)
    }
  }

  private func date(
    inPeriod number: Int, ofMonths step: Int, _ first: CivilDate, from day: CivilDate
  ) -> CivilDate? {
    let passed = max(0, day.months(since: first) / step - 1)
    let month = first.year * 12 + first.month - 1 + (passed + number) * step
    return CivilDate(year: month / 12, month: month % 12 + 1, day: first.day)
      ?? CivilDate(year: (month + 1) / 12, month: (month + 1) % 12 + 1, day: 1)
  }
}

extension CivilDate {
  /// How many months lie between the months of two days.
  func months(since other: CivilDate) -> Int { year * 12 + month - other.year * 12 - other.month }
}
