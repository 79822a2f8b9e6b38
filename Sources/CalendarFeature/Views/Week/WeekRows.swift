import CalendarModel

/// The hours of a week in which something begins, and how many lines each has.
struct WeekRows {
  /// One hour.
  struct Hour {
    let hour: Int
    /// What begins in it on each day.
    let entries: [[DayEntry]]
    /// The lines that it takes.
    var lines: Int
  }

  /// The hours.
  private(set) var hours: [Hour]

  /// Lays out the hours with entries and `others`, on so many lines in all where that can be.
  init(_ days: [[DayEntry]], others: Set<Int>, lines: Int) {
    let starts = Set(days.joined().map { $0.firstMinute / 60 }).union(others).sorted()
    hours = starts.map { hour in
      let entries = days.map { day in day.filter { $0.firstMinute / 60 == hour } }
      return Hour(hour: hour, entries: entries, lines: max(1, entries.map(\.count).max() ?? 1))
    }
    let tallest = hours.map(\.lines).max() ?? 1
    let fitting = (1...tallest).last { limit in hours.reduce(0) { $0 + min($1.lines, limit) } <= lines } ?? 1
    for index in hours.indices { hours[index].lines = min(hours[index].lines, fitting) }
  }

  /// How many lines they take.
  var height: Int { hours.reduce(0) { $0 + $1.lines } }

  /// The lines of an hour that is looked for.
  func lines(where isWanted: (Hour) -> Bool) -> Range<Int>? {
    var line = 0
    for hour in hours {
      if isWanted(hour) { return line..<line + hour.lines }
      line += hour.lines
    }
    return nil
  }
}
