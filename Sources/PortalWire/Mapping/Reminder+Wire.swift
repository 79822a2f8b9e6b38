import CalendarModel

extension Reminder {
  /// Reads an entry of `REMIND`, or nothing where it is of no known form.
  init?(wire entry: JSONValue, dates: EventDates) {
    func number(_ key: String) -> Int? {
      entry[key]?.whole.flatMap { Self.sensible.contains($0) ? Int($0) : nil }
    }
    switch entry["type"]?.text {
    case "min":
      guard let count = number("count") else { return nil }
      self = .minutes(count)
    case "hour":
      guard let count = number("count") else { return nil }
      self = .hours(count)
    case "day":
      guard let count = number("count") else { return nil }
      self = .days(count)
    case "daybefore":
      guard let days = number("before"), let minute = number("time"), minute < 24 * 60 else { return nil }
      self = .daysBefore(days: days, minute: minute)
    case "date":
      guard let clock = dates.wallClock(entry["value"]) else { return nil }
      self = .at(clock)
    default: return nil
    }
  }

  /// A count past this is a mistake, and would overflow what computes with it.
  private static let sensible: ClosedRange<Int64> = 0...10_000_000
}
