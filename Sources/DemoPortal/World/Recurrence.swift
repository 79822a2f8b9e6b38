/// How a series repeats, as far as the portal goes by it.
struct Recurrence: Sendable {
  enum Frequency: String, Sendable {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  enum End: Sendable {
    case never
    case after(Int)
    /// The last day, itself included.
    case on(CivilDay)
  }

  var frequency: Frequency
  var interval = 1
  /// The days of a weekly series.
  var weekdays: [Weekday] = []
  var end = End.never

  /// Where the portal's `UNTIL` points; a sentinel for what ends by count or never.
  var until: CivilDay {
    if case .on(let day) = end { day } else { .endOfTime }
  }

  var count: Int? {
    if case .after(let count) = end { count } else { nil }
  }

  /// All the days of a series from its first up to a limit, exceptions included, in order.
  func days(from first: CivilDay, through limit: CivilDay) -> [CivilDay] {
    let last = min(limit, until)
    var days: [CivilDay] = []
    var period = 0
    while true {
      let candidates = candidates(period * interval, from: first)
      guard let earliest = candidates.first, earliest <= last else { return days }
      for day in candidates where day >= first && day <= last {
        days.append(day)
        if days.count == count { return days }
      }
      period += 1
    }
  }

  private func candidates(_ step: Int, from first: CivilDay) -> [CivilDay] {
    let (year, month, day) = first.components
    switch frequency {
    case .daily:
      return [first + step]
    case .weekly:
      let monday = first - first.weekday.rawValue + step * 7
      // A missing BYDAY is Monday to the server.
      return (weekdays.isEmpty ? [.monday] : weekdays).map(\.rawValue).sorted().map { monday + $0 }
    case .monthly:
      return [Self.day(day, ofMonth: year * 12 + month - 1 + step)]
    case .yearly:
      return [Self.day(day, ofMonth: (year + step) * 12 + month - 1)]
    }
  }

  /// The day of a month counted from the year 0; a month that is too short gives the first of the next.
  private static func day(_ day: Int, ofMonth months: Int) -> CivilDay {
    let (year, month) = (months / 12, months % 12 + 1)
    let length = CivilDay(year, month + 1, 1).number - CivilDay(year, month, 1).number
    return day <= length ? CivilDay(year, month, day) : CivilDay(year, month + 1, 1)
  }
}
