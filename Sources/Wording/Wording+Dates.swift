public import CalendarModel

extension Wording {
  /// A weekday in short: `Sat`, `сб`.
  public func weekday(_ day: Weekday) -> String {
    switch language {
    case .english: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.daysSinceMonday]
    case .russian: ["пн", "вт", "ср", "чт", "пт", "сб", "вс"][day.daysSinceMonday]
    }
  }

  /// A month in short, as it stands in a date: `Nov`, `ноя`.
  func shortMonth(_ date: CivilDate) -> String {
    switch language {
    case .english:
      ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][date.month - 1]
    case .russian:
      ["янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"][date.month - 1]
    }
  }

  /// A month as it stands in a date with room: `Nov`, `ноября`.
  func month(_ date: CivilDate) -> String {
    switch language {
    case .english: shortMonth(date)
    case .russian:
      [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
        "декабря",
      ][date.month - 1]
    }
  }

  /// A day with its year, as the header has it: `Sat 21 Nov 2026`, `сб 21 ноября 2026`.
  public func fullDay(_ date: CivilDate) -> String {
    "\(weekday(date.weekday)) \(date.day) \(month(date)) \(date.year)"
  }

  /// A day, with its year where that is not this one: `Sat 21 Nov`, `сб 21 ноя 2027`.
  public func day(_ date: CivilDate, today: CivilDate) -> String {
    "\(weekday(date.weekday)) \(plainDay(date, today: today))"
  }

  /// A day without its weekday: `21 Nov`, `21 ноя 2027`.
  public func plainDay(_ date: CivilDate, today: CivilDate) -> String {
    "\(date.day) \(shortMonth(date))" + (date.year == today.year ? "" : " \(date.year)")
  }

  /// The number of a week: `week 47`, `неделя 47`.
  public func week(_ number: Int) -> String { say(en: "week \(number)", ru: "неделя \(number)") }

  /// The time of day: `09:05`.
  public func time(_ clock: WallClock) -> String { clockFace(minuteOfDay: clock.secondOfDay / 60) }

  /// A day and a time: `Sat 21 Nov 14:00`.
  public func dayAndTime(_ clock: WallClock, today: CivilDate) -> String {
    "\(day(clock.date, today: today)) \(time(clock))"
  }

  func clockFace(minuteOfDay: Int) -> String {
    let hour = minuteOfDay / 60, minute = minuteOfDay % 60
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
