import CalendarModel

/// The lines of the agenda from top to bottom.
///
/// They are laid out at every key, so they hold places in `days` and no entries: copying a thousand of those takes a millisecond.
struct AgendaLines {
  /// One line.
  enum Line: Equatable {
    case heading(CivilDate)
    /// An entry, by the place of its day and its own place in that.
    case entry(day: Int, place: Int)
    /// Where the present stands among the entries of today.
    case now
    /// A day that has nothing.
    case nothing(CivilDate)
  }

  /// The lines.
  private(set) var lines: [Line] = []
  /// The line that the cursor is on; nil where it is on none of them.
  private(set) var cursorLine: Int?
  /// The line of the present.
  private(set) var nowLine: Int?
  /// How many entries there are.
  private(set) var count = 0
  /// Which of the entries the cursor is on, from 1 on; nil where it is on none.
  private(set) var position: Int?
  private let days: [AgendaDay]

  /// Lays out days. With `listsGaps` the cursor's day is laid out where it has nothing, and today where the present is among the days.
  init(_ listed: [AgendaDay], cursor: Cursor, listsGaps: Bool, now: WallClock?) {
    var days = listed
    let gaps = listsGaps ? [now?.date, cursor.instance == nil ? cursor.day : nil].compactMap(\.self) : []
    for day in gaps {
      let place = days.firstIndex { $0.date >= day } ?? days.endIndex
      if place == days.endIndex || days[place].date != day { days.insert(AgendaDay(date: day, entries: []), at: place) }
    }
    self.days = days
    for day in days.indices { append(day, cursor, now) }
  }

  private mutating func append(_ day: Int, _ cursor: Cursor, _ now: WallClock?) {
    let date = days[day].date
    lines.append(.heading(date))
    var minuteNow = now.flatMap { $0.date == date ? $0.secondOfDay / 60 : nil }
    for place in days[day].entries.indices {
      if let minute = minuteNow, days[day].entries[place].starts(after: minute) {
        appendNow()
        minuteNow = nil
      }
      count += 1
      if cursor.day == date, cursor.instance == days[day].entries[place].summary.id {
        cursorLine = lines.count
        position = count
      }
      lines.append(.entry(day: day, place: place))
    }
    if days[day].entries.isEmpty {
      if cursor == Cursor(day: date) { cursorLine = lines.count }
      lines.append(.nothing(date))
    }
    if minuteNow != nil { appendNow() }
  }

  private mutating func appendNow() {
    nowLine = lines.count
    lines.append(.now)
  }

  /// The entry of a line of such places.
  func entry(day: Int, place: Int) -> DayEntry { days[day].entries[place] }

  /// Where the cursor would stand on a line; nil where it cannot.
  func cursor(at index: Int) -> Cursor? {
    guard lines.indices.contains(index) else { return nil }
    return switch lines[index] {
    case .entry(let day, let place): Cursor(day: days[day].date, instance: days[day].entries[place].summary.id)
    case .nothing(let day): Cursor(day: day)
    case .heading, .now: nil
    }
  }

  /// The line on which the cursor lands that moves so many places down, or up where negative; it stops at the ends.
  func line(_ steps: Int, from start: Int) -> Int {
    var line = start
    var left = abs(steps)
    var index = start
    while left > 0 {
      index += steps.signum()
      guard lines.indices.contains(index) else { break }
      guard cursor(at: index) != nil else { continue }
      line = index
      left -= 1
    }
    return line
  }
}

extension DayEntry {
  /// Whether it has hours and they begin later than a minute of its day.
  fileprivate func starts(after minute: Int) -> Bool { hours != nil && firstMinute > minute }
}
