public import CalendarModel

extension Wording {
  /// A day as a heading: `TODAY  Sat 21 Nov`, `TOMORROW  Sun 22 Nov`, `Mon 23 Nov`.
  public func dayHeading(_ day: CivilDate, today: CivilDate) -> String {
    let name = self.day(day, today: today)
    return switch day.dayNumber - today.dayNumber {
    case 0: say(en: "TODAY", ru: "СЕГОДНЯ") + "  \(name)"
    case 1: say(en: "TOMORROW", ru: "ЗАВТРА") + "  \(name)"
    case -1: say(en: "YESTERDAY", ru: "ВЧЕРА") + "  \(name)"
    default: name
    }
  }

  /// Which of several days an event is on: `day 2 of 3`.
  public func dayOfSeveral(_ position: Int, of count: Int) -> String {
    say(en: "day \(position) of \(count)", ru: "день \(position) из \(count)")
  }

  /// That a meeting stands for a whole series.
  public var series: String { say(en: "series", ru: "серия") }

  /// That nothing takes place on some days.
  public func noEvents(on span: DaySpan, today: CivilDate) -> String {
    let first = day(span.first, today: today), last = day(span.last, today: today)
    if span.count == 1 { return say(en: "no events on \(first)", ru: "событий нет: \(first)") }
    return say(en: "no events from \(first) to \(last)", ru: "событий нет: \(first) \(dash) \(last)")
  }

  /// That no meeting comes in so many days.
  public func nothingNext(days: Int) -> String {
    say(en: "no meeting in the next \(self.days(days))", ru: "встреч нет: впереди \(self.days(days))")
  }

  /// That no meeting of so many days waits for an answer.
  public func nothingWaiting(days: Int) -> String {
    say(
      en: "no meeting of the next \(self.days(days)) waits for your answer",
      ru: "ни одна встреча не ждёт вашего ответа: впереди \(self.days(days))")
  }

  /// That some events could not be read.
  public func skipped(_ number: Int) -> String {
    say(en: "left out: \(number) ", ru: "пропущено: \(number) ")
      + count(
        number, en: ("event that cannot be read", "events that cannot be read"),
        ru: ("событие, которое не разобрать", "события, которые не разобрать", "событий, которые не разобрать"))
  }

  /// That the portal would not list a calendar, and why.
  public func notListed(_ owner: CalendarOwner, _ reason: String) -> String { "\(calendars(of: owner)): \(reason)" }

  /// Whose calendars they are: `calendar of the company`.
  public func calendars(of owner: CalendarOwner) -> String {
    switch owner.kind {
    case .user: say(en: "calendar of user \(owner.id)", ru: "календарь сотрудника \(owner.id)")
    case .group: say(en: "calendar of group \(owner.id)", ru: "календарь группы \(owner.id)")
    case .company: say(en: "calendar of the company", ru: "календарь компании")
    case .room: say(en: "meeting rooms", ru: "переговорные")
    case .resource: say(en: "calendar of resources", ru: "календарь ресурсов")
    case .openEvent: say(en: "calendar of open events", ru: "календарь открытых событий")
    case .other(let code): say(en: "calendar \(code)", ru: "календарь \(code)")
    }
  }
}
