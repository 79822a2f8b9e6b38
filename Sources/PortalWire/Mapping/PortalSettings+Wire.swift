public import CalendarModel

extension PortalSettings {
  /// Reads the answer of `calendar.settings.get`. What is missing or strange is as in `PortalSettings()`; an external user
  /// is told the working hours alone.
  public init(wire: JSONValue) {
    let defaults = PortalSettings()
    self.init(
      firstWeekday: wire["week_start"].flatMap { Weekday(wire: $0) },
      workStart: wire["work_time_start"].flatMap(Self.minuteOfDay) ?? defaults.workStart,
      workEnd: wire["work_time_end"].flatMap(Self.minuteOfDay) ?? defaults.workEnd,
      daysOff: wire["week_holidays"]?.elements.map { Set($0.compactMap { Weekday(wire: $0) }) } ?? defaults.daysOff,
      userCalendarPath: wire["path_to_user_calendar"]?.word)
  }

  /// The minutes after midnight of hours and minutes with a point between them: `"9"`, 9, `"9.00"`, and 23.3 for half past
  /// eleven.
  private static func minuteOfDay(_ time: JSONValue) -> Int? {
    let text: String? = if case .number(let number) = time { String(number) } else { time.word }
    let parts = text?.split(separator: ".", omittingEmptySubsequences: false) ?? []
    guard let hour = parts.first.flatMap({ Int($0) }), (0...24).contains(hour) else { return nil }
    guard parts.count > 1 else { return hour * 60 }
    guard parts.count == 2, (1...2).contains(parts[1].utf8.count), let digits = Int(parts[1]),
      case let minute = parts[1].utf8.count == 1 ? digits * 10 : digits, (0...59).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}

extension Weekday {
  /// Reads the portal's two letters.
  fileprivate init?(wire: JSONValue) {
    guard let day = wire.word.flatMap({ Weekday(rawValue: $0.uppercased()) }) else { return nil }
    self = day
  }
}
