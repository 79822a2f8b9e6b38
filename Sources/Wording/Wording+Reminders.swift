public import CalendarModel

extension Wording {
  /// One reminder: `15 min before`, `the day before at 18:00`.
  public func reminder(_ reminder: Reminder, today: CivilDate) -> String {
    switch reminder {
    case .minutes(0), .hours(0), .days(0): say(en: "at the start", ru: "в момент начала")
    case .minutes(let number):
      before(number, en: ("min", "min"), ru: ("минуту", "минуты", "минут"))
    case .hours(let number):
      before(number, en: ("hour", "hours"), ru: ("час", "часа", "часов"))
    case .days(let number):
      before(number, en: ("day", "days"), ru: ("день", "дня", "дней"))
    case .daysBefore(let days, let minute): daysBefore(days, at: clockFace(minuteOfDay: minute))
    case .at(let clock): say(en: "on ", ru: "") + dayAndTime(clock, today: today)
    }
  }

  /// What stands for an empty list of reminders.
  public var noReminders: String { say(en: "no reminders", ru: "без напоминаний") }

  private func before(
    _ number: Int, en: (one: String, other: String), ru: (one: String, few: String, many: String)
  ) -> String {
    let unit = count(number, en: en, ru: ru)
    return say(en: "\(number) \(unit) before", ru: "за \(number) \(unit)")
  }

  private func daysBefore(_ days: Int, at time: String) -> String {
    switch days {
    case 0: say(en: "that day at \(time)", ru: "в тот же день в \(time)")
    case 1: say(en: "the day before at \(time)", ru: "накануне в \(time)")
    default: say(en: "\(self.days(days)) before at \(time)", ru: "за \(self.days(days)) в \(time)")
    }
  }
}
