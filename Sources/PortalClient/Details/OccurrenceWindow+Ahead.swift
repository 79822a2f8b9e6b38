import CalendarModel

extension OccurrenceWindow {
  /// Narrow windows around the dates on which the next instances of a series from a day on are likely, those that meet as one.
  ///
  /// To find where a monthly series stands, the portal counts months of 30 days. By as many instances as it is ahead by then, it loses
  /// the first of a window: from the sixth year on, such a window begins by those and one more earlier.
  static func ahead(
    of first: CivilDate, _ recurrence: Recurrence, from day: CivilDate, except: Set<CivilDate>, count: Int
  ) -> [OccurrenceWindow] {
    let dates = recurrence.likelyDates(of: first, from: day, except: except, count: count)
    return dates.reduce(into: [OccurrenceWindow]()) { windows, date in
      let next = OccurrenceWindow(
        first: date.adding(days: -1 - slack(of: recurrence, from: first, to: date)), last: date.adding(days: 1))
      if let last = windows.last, next.first <= last.last.adding(days: 1) {
        windows[windows.count - 1] = OccurrenceWindow(
          first: min(last.first, next.first), last: max(last.last, next.last))
      } else {
        windows.append(next)
      }
    }
  }

  private static func slack(of recurrence: Recurrence, from first: CivilDate, to date: CivilDate) -> Int {
    guard recurrence.frequency == .monthly else { return 0 }
    let interval = min(recurrence.interval, 12)
    let lost = (date.dayNumber - first.dayNumber) / 30 / interval - date.months(since: first) / interval
    return lost > 0 ? 31 * interval * min(lost + 1, 12) : 0
  }
}
