extension Wording {
  /// The line of the present: `now 13:20`.
  public func now(_ time: String) -> String { say(en: "now \(time)", ru: "сейчас \(time)") }

  /// The word for whole days where there is little room.
  public var allDayShort: String { say(en: "all d", ru: "день") }

  /// That the portal no longer lists an event.
  public var gone: String { say(en: "gone", ru: "больше нет") }

  /// How many meetings wait for an answer.
  public func waiting(_ count: Int) -> String {
    "\(count) " + self.count(count, en: ("waiting", "waiting"), ru: ("ждёт ответа", "ждут ответа", "ждут ответа"))
  }

  /// The title of the list of what waits for an answer.
  public var waitingTitle: String { say(en: "Waiting for your answer", ru: "Ждут вашего ответа") }

  /// That a filter leaves events out.
  public var filterOn: String { say(en: "filter", ru: "фильтр") }

  /// Where the cursor is among all events.
  public func position(_ position: Int, of count: Int) -> String {
    say(en: "\(position) of \(count)", ru: "\(position) из \(count)")
  }

  /// Which of the hits of a search the cursor is on.
  public func hits(_ position: Int?, of count: Int) -> String {
    let place = position.map(String.init) ?? "-"
    return say(en: "hit \(place) of \(count)", ru: "найдено \(place) из \(count)")
  }

  /// That a day has nothing.
  public var noEvents: String { say(en: "no events", ru: "событий нет") }

  /// That a day was never asked for.
  public var notHeardYet: String { say(en: "not loaded yet", ru: "ещё не загружено") }

  /// That nothing is coming up.
  public var nothingComing: String {
    let nothing = say(en: "Nothing is coming up.", ru: "Впереди ничего нет.")
    guard let back = keys[.previousWeek], let forth = keys[.nextWeek] else { return nothing }
    return nothing + say(en: " \(back) and \(forth) turn the weeks.", ru: " \(back) и \(forth) листают недели.")
  }

  /// That nothing is known and nothing is asked.
  public var nothingKnownOffline: String {
    say(
      en: "Nothing is known yet. Start without --offline to ask the portal.",
      ru: "Пока ничего не известно. Без --offline ответит портал.")
  }

  /// That nothing is known yet.
  public var nothingKnownYet: String {
    say(en: "Nothing is known yet.", ru: "Пока ничего не известно.")
      + hinting(at: .refresh, en: { " \($0) asks the portal again." }, ru: { " \($0) спросит портал снова." })
  }

  /// That nothing waits for an answer.
  public var nothingWaits: String {
    say(en: "Nothing waits for your answer.", ru: "Ничто не ждёт вашего ответа.")
      + hinting(at: .waiting, en: { " \($0) goes back." }, ru: { " \($0) — назад." })
  }

  /// That a filter hides all.
  public func filtered(_ count: Int) -> String {
    say(en: "The filter hides ", ru: "Фильтр скрывает ") + events(count) + "."
      + hinting(at: .back, en: { " \($0) clears it." }, ru: { " \($0) снимает его." })
  }

  /// That all is in calendars that are hidden.
  public func inHiddenCalendars(_ count: Int) -> String {
    say(en: "In hidden calendars: ", ru: "В скрытых календарях: ") + events(count) + "."
      + hinting(at: .calendars, en: { " \($0) chooses them." }, ru: { " \($0) выбирает их." })
  }

  /// `3 events`, `3 события`.
  public func events(_ count: Int) -> String {
    "\(count) " + self.count(count, en: ("event", "events"), ru: ("событие", "события", "событий"))
  }
}
