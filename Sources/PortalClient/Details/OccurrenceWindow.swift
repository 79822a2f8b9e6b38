import CalendarModel

/// The days for which instances of a series are asked, both limits inclusive.
///
/// The portal reads a date without a time as midnight in a zone of its choosing, so each limit lies a day further out than the
/// instances that are wanted.
struct OccurrenceWindow: Hashable {
  let first: CivilDate
  let last: CivilDate

  /// The window for the instance on one date.
  init(on date: CivilDate, of recurrence: Recurrence) {
    self.init(from: date, through: date, recurrence)
  }

  /// The window for the next instance from a date on: long enough for three, since some may be left out. Where that holds none, a
  /// wider one takes in twelve, and half a year at least.
  init(nextFrom date: CivilDate, of recurrence: Recurrence, isWide: Bool) {
    let period = Self.longestPeriod(of: recurrence)
    let days = isWide ? max(period * 12, 183) : period * 3
    self.init(from: date, through: date.adding(days: days), recurrence)
  }

  /// A window of its limits as they are sent.
  init(first: CivilDate, last: CivilDate) {
    self.first = first
    self.last = last
  }

  private init(from first: CivilDate, through last: CivilDate, _ recurrence: Recurrence) {
    self.first = first.adding(days: -1 - Self.slack(of: recurrence))
    self.last = last.adding(days: 1)
  }

  /// The most days from one instance to the next. An interval from outside may be any number.
  private static func longestPeriod(of recurrence: Recurrence) -> Int {
    let unit =
      switch recurrence.frequency {
      case .daily: 1
      case .weekly: 7
      case .monthly: 31
      case .yearly: 366
      }
    return unit * min(recurrence.interval, 1000)
  }

  /// Days by which to ask earlier. To find where a monthly series stands, the portal counts months of 30 days, and so loses the
  /// first instances of a window: one in the sixth year of a series, two in the twelfth.
  private static func slack(of recurrence: Recurrence) -> Int {
    recurrence.frequency == .monthly ? 62 * min(recurrence.interval, 12) : 0
  }
}
