public import CalendarModel

extension Wording {
  /// The day, the week and, where it is not the machine's, the zone: `Sat 21 Nov 2026 · week 47`.
  public func header(_ today: CivilDate, zone: String?) -> String {
    ([fullDay(today), week(today.isoWeek)] + (zone.map { [$0] } ?? [])).joined(separator: dot)
  }

  /// The age of what is shown, in whole minutes.
  public func age(minutes: Int) -> String {
    if minutes < 1 { return say(en: "just now", ru: "только что") }
    if minutes < 60 { return say(en: "\(minutes) min old", ru: "\(minutes) мин назад") }
    if minutes < 48 * 60 { return say(en: "\(minutes / 60) h old", ru: "\(minutes / 60) ч назад") }
    return say(en: "\(days(minutes / 1440)) old", ru: "\(days(minutes / 1440)) назад")
  }

  /// Since when the portal does not answer: `offline since 09:10`.
  public func offline(since time: String) -> String { say(en: "offline since \(time)", ru: "нет связи с \(time)") }

  /// Since when the portal has too much to do.
  public func portalBusy(since time: String) -> String {
    say(en: "portal busy since \(time)", ru: "портал занят с \(time)")
  }

  /// Since when the portal answers nothing that is of use.
  public func portalFailing(since time: String) -> String {
    say(en: "portal failing since \(time)", ru: "сбой портала с \(time)")
  }

  /// Since when the portal does not let the person in.
  public func noAccess(since time: String) -> String { say(en: "no access since \(time)", ru: "нет доступа с \(time)") }

  /// That the age of what is shown is not known, for the clock was set back.
  public var ageUnknown: String { say(en: "age unknown", ru: "возраст неизвестен") }

  /// That something is being fetched.
  public var loading: String { say(en: "loading\(ellipsis)", ru: "загрузка\(ellipsis)") }

  /// The title of an event that is not known yet.
  public func event(_ id: EventID) -> String { say(en: "Event \(id)", ru: "Событие \(id)") }

  /// That an event could not be loaded, under its reason.
  public var tryAgain: String {
    [
      hinting(at: .refresh, en: { "\($0) tries again" }, ru: { "\($0) — попробовать снова" }),
      hinting(at: .quit, en: { "\($0) quits" }, ru: { "\($0) — выйти" }),
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// That the portal has no such event.
  public func noEvent(_ id: EventID) -> String {
    say(
      en: "there is no event \(id): it is missing, deleted, or hidden from you",
      ru: "события \(id) нет: его не было, оно удалено или скрыто от вас")
  }

  /// That an event does not take place on a day.
  public func noOccurrence(_ id: EventID, on date: CivilDate, today: CivilDate) -> String {
    let day = self.day(date, today: today)
    return say(en: "event \(id) does not take place on \(day)", ru: "события \(id) нет \(day)")
  }

  /// That a key does nothing here.
  public func unbound(_ key: String) -> String {
    say(en: "\(key) does nothing here", ru: "\(key) здесь ничего не делает")
      + hinting(at: .help, en: { ": \($0) lists the keys" }, ru: { ": \($0) покажет клавиши" })
  }

  /// That names could not be had, and why.
  public func namesMissing(_ reason: String) -> String {
    say(en: "names are missing: \(reason)", ru: "имён нет: \(reason)")
  }

  /// That a key needs an event that is not there yet.
  public var nothingLoaded: String {
    say(en: "the event is not loaded yet", ru: "событие ещё не загружено")
      + hinting(at: .refresh, en: { ": \($0) asks the portal again" }, ru: { ": \($0) спросит портал снова" })
  }

  /// That a terminal was not known, and which one is assumed.
  public func unknownTerminal(_ name: String, assumed: String) -> String {
    say(
      en: "TERM=\(name) is not known here: drawing as \(assumed)",
      ru: "TERM=\(name) здесь неизвестен: рисуем как \(assumed)")
  }

  /// The heading above the portal's own fields.
  public var rawFields: String { say(en: "Every field as the portal sent it", ru: "Все поля, как их прислал портал") }

  /// The heading of the help.
  public var keysHere: String { say(en: "Keys here", ru: "Клавиши здесь") }

  private var ellipsis: String { isASCII ? "..." : "…" }
}
