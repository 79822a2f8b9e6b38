public import CalendarModel

extension Wording {
  /// How a series repeats: `every 2 weeks on Mon, Wed, until 24 Dec`.
  public func recurrence(_ recurrence: Recurrence, today: CivilDate) -> String {
    var text = every(recurrence.interval, recurrence.frequency)
    if recurrence.frequency == .weekly, !recurrence.weekdays.isEmpty {
      text += say(en: " on ", ru: " по ") + recurrence.weekdays.map(weekday).joined(separator: ", ")
    }
    if let count = recurrence.count {
      let times = self.count(count, en: ("time", "times"), ru: ("раз", "раза", "раз"))
      text += ", \(count) \(times)"
    }
    if let until = recurrence.until {
      text += say(en: ", until ", ru: ", до ") + plainDay(until, today: today)
    }
    return text
  }

  /// What stands for an event that does not repeat.
  public var noRepeats: String { say(en: "no", ru: "нет") }

  /// Days left out of a series.
  public func except(_ dates: [CivilDate], today: CivilDate) -> String {
    say(en: "except ", ru: "кроме ") + dates.sorted().map { plainDay($0, today: today) }.joined(separator: ", ")
  }

  /// An occurrence that was changed by itself.
  public func editedOccurrence(of series: EventID?, movedFrom: WallClock?, today: CivilDate) -> String {
    let what =
      series.map { say(en: "one of series \($0), changed", ru: "одна из серии \($0), изменена") }
      ?? say(en: "one of a series, changed", ru: "одна из серии, изменена")
    guard let movedFrom else { return what }
    let origin = dayAndTime(movedFrom, today: today)
    return what + say(en: ", was on \(origin)", ru: ", была \(origin)")
  }

  private func every(_ interval: Int, _ frequency: Recurrence.Frequency) -> String {
    switch frequency {
    case .daily:
      every(
        interval, en: ("every day", "days"), ru: ("каждый день", "дня", "дней"), ruSingle: "каждый \(interval)-й день")
    case .weekly:
      every(
        interval, en: ("every week", "weeks"), ru: ("каждую неделю", "недели", "недель"),
        ruSingle: "каждую \(interval)-ю неделю")
    case .monthly:
      every(
        interval, en: ("every month", "months"), ru: ("каждый месяц", "месяца", "месяцев"),
        ruSingle: "каждый \(interval)-й месяц")
    case .yearly:
      every(
        interval, en: ("every year", "years"), ru: ("каждый год", "года", "лет"), ruSingle: "каждый \(interval)-й год")
    }
  }

  /// Russian says "раз в 2 недели"; after 21, 31 and so on, where that needs the singular, it counts instead: "каждый 21-й день".
  private func every(
    _ interval: Int, en: (single: String, units: String), ru: (single: String, few: String, many: String),
    ruSingle: String
  ) -> String {
    if interval <= 1 { return say(en: en.single, ru: ru.single) }
    return say(
      en: "every \(interval) \(en.units)",
      ru: count(
        interval, en: ("", ""), ru: (ruSingle, "раз в \(interval) \(ru.few)", "раз в \(interval) \(ru.many)")))
  }
}
