import CalendarModel

extension Recurrence {
  /// Reads `RRULE`, an object where the event repeats and `""` or `null` where not.
  init?(wire rule: JSONValue?, dates: EventDates) {
    guard let rule, let frequency = rule["FREQ"]?.word.flatMap({ Frequency(rawValue: $0.uppercased()) }) else {
      return nil
    }
    self.init(
      frequency: frequency,
      interval: rule["INTERVAL"]?.whole.map { Int(clamping: $0) } ?? 1,
      weekdays: frequency == .weekly ? Self.weekdays(rule["BYDAY"]) : [],
      until: Self.until(rule, dates),
      count: rule["COUNT"]?.whole.flatMap { $0 > 0 ? Int(clamping: $0) : nil })
  }

  /// The days of `BYDAY`: `{"MO":"MO"}`, a list, or `1MO` from an import. Without any the portal takes Monday.
  private static func weekdays(_ days: JSONValue?) -> [Weekday] {
    let codes = (days?.elements ?? days?.text?.split(separator: ",").map { .string(String($0)) } ?? []).compactMap(
      \.word)
    let read = codes.compactMap { Weekday(rawValue: String($0.suffix(2).uppercased())) }
    return read.isEmpty ? [.monday] : read
  }

  /// The last day. An endless series, and one that ends by count, names 2038-01-01, the end of the portal's time.
  ///
  /// `UNTIL_TS` is the day's midnight in UTC; where an older server took its own zone's midnight, the nearest one is
  /// meant.
  private static func until(_ rule: JSONValue, _ dates: EventDates) -> CivilDate? {
    let ends = rule["~UNTIL"] != ""
    let day: CivilDate? =
      if let seconds = rule["UNTIL_TS"]?.whole, seconds > 0 {
        CivilDate(dayNumber: Int(clamping: seconds / 86_400 + (seconds % 86_400 >= 43_200 ? 1 : 0)))
      } else {
        dates.date(rule["UNTIL"]) ?? dates.date(rule["~UNTIL"])
      }
    guard ends, let day, day.year < 2038 else { return nil }
    return day
  }
}
