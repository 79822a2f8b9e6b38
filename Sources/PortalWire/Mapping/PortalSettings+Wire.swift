public import CalendarModel

extension PortalSettings {
  /// Reads the answer of `calendar.settings.get`; what is missing or strange is as the portal has it by default.
  public init(wire: JSONValue) {
    self.init(
      firstWeekday: wire["week_start"]?.word.flatMap { Weekday(rawValue: $0) },
      workStart: Self.minutes(wire["work_time_start"]) ?? 9 * 60,
      workEnd: Self.minutes(wire["work_time_end"]) ?? 19 * 60,
      daysOff: wire["week_holidays"]?.elements.map { Set($0.compactMap { $0.word.flatMap { Weekday(rawValue: $0) } }) }
        ?? [.saturday, .sunday])
  }

  /// Minutes after midnight of `9`, `"9.30"` and 23.3: what follows the point are minutes, a zero at the end may be lost.
  private static func minutes(_ field: JSONValue?) -> Int? {
    let text = if case .number(let number)? = field { "\(number)" } else { field?.word ?? "" }
    let parts = text.split(separator: ".", maxSplits: 1)
    guard let hour = parts.first.flatMap({ Int($0) }), (0...24).contains(hour) else { return nil }
    guard parts.count == 2 else { return hour * 60 }
    guard let minute = Int(parts[1].count == 1 ? parts[1] + "0" : parts[1]), (0...59).contains(minute) else {
      return nil
    }
    return hour * 60 + minute
  }
}
