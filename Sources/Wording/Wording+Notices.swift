extension Wording {
  /// That nothing is asked of the portal.
  public var offline: String { say(en: "offline", ru: "без связи") }

  /// That nothing is selected.
  public var nothingSelected: String { say(en: "no event is selected", ru: "событие не выбрано") }

  /// That nothing is asked of the portal, for the person wants it so.
  public var notAsked: String {
    say(en: "started with --offline: the portal is not asked", ru: "запущено с --offline: портал не спрашиваем")
  }

  /// That there is nothing further on.
  public var nothingFurther: String { say(en: "nothing further is known there", ru: "дальше ничего не известно") }

  /// That a command cannot be given where the person is.
  public func notHere(_ command: String) -> String { say(en: "not here: \(command)", ru: "не здесь: \(command)") }

  /// That nothing changed.
  public var nothingChanged: String {
    say(en: "nothing has changed since you last looked", ru: "с прошлого раза ничего не изменилось")
  }

  /// That nothing was searched for.
  public var noSearch: String {
    say(en: "nothing was searched for", ru: "поиска не было")
      + hinting(at: .search, en: { ": \($0) searches" }, ru: { ": \($0) ищет" })
  }

  /// That a text is found nowhere.
  public func notFound(_ text: String) -> String { say(en: "not found: \(text)", ru: "не найдено: \(text)") }

  /// That a text is no date.
  public func noDate(_ text: String) -> String {
    say(en: "no date: \(text); try 24.12, fri, +3, next mon", ru: "это не дата: \(text); можно 24.12, пт, +3, завтра")
  }

  /// By which clock times are shown.
  public func clock(_ zone: String, of owner: String) -> String {
    say(en: "times in \(zone), \(owner)", ru: "время \(zone), \(owner)")
  }

  /// That the settings were read again and changed something.
  public var settingsRead: String { say(en: "settings read again", ru: "настройки перечитаны") }

  /// That there are more problems than the one before.
  public func moreProblems(_ count: Int) -> String { say(en: " (and \(count) more)", ru: " (и ещё \(count))") }

  /// The clock of the place where the person is.
  public var clockHere: String { say(en: "here", ru: "здесь") }
  /// The portal's clock.
  public var clockPortal: String { say(en: "the portal's", ru: "портала") }
  /// The event's clock.
  public var clockEvent: String { say(en: "the event's", ru: "события") }
  /// A clock that was configured.
  public var clockConfigured: String { say(en: "one of yours", ru: "из ваших") }
}
