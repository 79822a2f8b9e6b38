public import CalendarModel

extension Wording {
  /// How to give up a sequence of keys that was begun.
  public var sequenceHint: String { say(en: "Esc cancels", ru: "Esc отмена") }

  /// The title of the box in which a date is typed.
  public var goTo: String { say(en: "Go to", ru: "Перейти к дате") }

  /// The keys of the box in which a date is typed.
  public var goToHint: String { say(en: "Enter goes there, Esc cancels", ru: "Enter переход, Esc отмена") }

  /// That what was typed so far is no date.
  public var notADate: String { say(en: "not a date yet", ru: "пока не дата") }

  /// Words for dates to learn from, in the language of the interface.
  public var dateExamples: [String] {
    switch language {
    case .english: ["24.12", "fri", "+3", "next mon", "in 2 weeks", "end of month", "w47"]
    case .russian: ["24.12", "пт", "+3", "след пн", "через 2 недели", "конец месяца", "неделя 47"]
    }
  }

  /// The title of the filter's box.
  public var filter: String { say(en: "Show only", ru: "Показать только") }
  /// Meetings that I organise and events without guests.
  public var filterMine: String { say(en: "mine", ru: "мои") }
  /// Meetings that I accepted.
  public var filterAccepted: String { say(en: "accepted", ru: "куда иду") }
  /// Meetings that I have not answered.
  public var filterWaiting: String { say(en: "waiting for my answer", ru: "ждут моего ответа") }
  /// Meetings that I declined.
  public var filterDeclined: String { say(en: "declined", ru: "от которых отказ") }
  /// The keys of the filter's box.
  public var filterHint: String { say(en: "Esc closes", ru: "Esc закрыть") }

  /// The title of the box of calendars.
  public var calendars: String { say(en: "Calendars", ru: "Календари") }
  /// The keys of the box of calendars.
  public var calendarsHint: String {
    say(en: "Space shows or hides, Esc closes", ru: "Пробел показать, скрыть; Esc закрыть")
  }

  /// Whose calendars are of a kind, in a word.
  public func kind(_ kind: CalendarKind) -> String {
    switch kind {
    case .user: say(en: "personal", ru: "личный")
    case .group: say(en: "group", ru: "группа")
    case .company: say(en: "company", ru: "компания")
    case .room: say(en: "room", ru: "переговорная")
    case .resource: say(en: "resource", ru: "ресурс")
    case .openEvent: say(en: "open events", ru: "открытые события")
    case .other(let code): code
    }
  }
}
