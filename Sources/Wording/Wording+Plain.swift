public import CalendarModel

/// What is said where the screen is read out: sentences, and words in place of signs.
extension Wording {
  /// How to go on, once at the start.
  public var plainHint: String {
    say(
      en: "Type a key and Enter, or the number of an event to open it. Enter alone says all again; ? lists the keys.",
      ru: "Наберите клавишу и Enter или номер события, чтобы открыть его. Один Enter повторит всё, ? покажет клавиши.")
  }

  /// What is different where lines are typed, above the keys.
  public var plainKeysHint: String {
    say(
      en:
        "Type a key or the name of a command, and Enter. A number does what it stands before, so the views go by name: "
        + "agenda, day, week, month. Other keys go by name too, such as esc, tab, home, pgdn, ^d. "
        + "Text may follow its key, such as /standup or g fri, and a choice its box, such as ay.",
      ru:
        "Наберите клавишу или имя команды и Enter. Номер выбирает то, перед чем стоит, поэтому виды вызывают по имени: "
        + "повестка, день, неделя, месяц. Другие клавиши тоже по имени: esc, tab, home, pgdn, ^d. "
        + "За клавишей может идти текст, например /встреча или g пт, а за окном выбор, например ay.")
  }

  /// A sentence of several facts.
  public func sentence(_ facts: [String]) -> String {
    let text = facts.joined(separator: ", ").replacing(dot, with: ", ")
    return text.last.map { ".!?…".contains($0) } ?? true ? text : text + "."
  }

  /// From when to when: `10:00 to 10:30`.
  public func hours(from start: String, to end: String) -> String {
    say(en: "\(start) to \(end)", ru: "с \(start) до \(end)")
  }

  /// Until when, of what began on an earlier day.
  public func hours(to end: String) -> String { say(en: "until \(end)", ru: "до \(end)") }

  /// From when, of what goes on for days.
  public func hours(from start: String) -> String { say(en: "from \(start)", ru: "с \(start)") }

  /// The present among the events of today.
  public func plainNow(_ time: String) -> String { say(en: "now, \(time)", ru: "сейчас \(time)") }

  /// How many meetings wait for my answer.
  public func plainWaiting(_ count: Int) -> String {
    say(en: "\(count) waiting for your answer", ru: "ждут вашего ответа: \(count)")
  }

  /// How many gave each answer: `2 accepted, 1 not answered`.
  public func tally(_ tally: AnswerTally) -> String {
    [
      (tally.accepted, say(en: "accepted", ru: "да")), (tally.declined, say(en: "declined", ru: "нет")),
      (tally.notAnswered, say(en: "not answered", ru: "без ответа")),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  /// A day as a heading: `Today, Sat 21 Nov`.
  public func spokenDay(_ day: CivilDate, today: CivilDate) -> String {
    let name = self.day(day, today: today)
    return switch day.dayNumber - today.dayNumber {
    case 0: say(en: "Today, \(name)", ru: "Сегодня, \(name)")
    case 1: say(en: "Tomorrow, \(name)", ru: "Завтра, \(name)")
    case -1: say(en: "Yesterday, \(name)", ru: "Вчера, \(name)")
    default: name
    }
  }

  /// Where the person is, by the number that stands before it.
  public func plainPlace(_ number: Int) -> String { say(en: "You are at \(number).", ru: "Вы на номере \(number).") }

  /// That something is important.
  public var important: String { say(en: "important", ru: "важное") }
  /// That something is different since it was last looked at.
  public var changedSince: String { say(en: "changed since you last looked", ru: "изменилось с прошлого раза") }
  /// That something is at the same time as something else of mine.
  public var overlapping: String { say(en: "overlaps another of yours", ru: "пересекается с другим вашим") }

  /// That something is to be seen, or not.
  public func isShown(_ isShown: Bool) -> String {
    isShown ? say(en: "shown", ru: "показан") : say(en: "hidden", ru: "скрыт")
  }

  /// That something is on, or not.
  public func isOn(_ isOn: Bool) -> String { isOn ? say(en: "on", ru: "включено") : say(en: "off", ru: "выключено") }

  /// That something of several is chosen.
  public var isChosen: String { say(en: "chosen", ru: "выбрано") }

  /// How a text that is being asked for is given, or given up.
  public var plainTextHint: String {
    say(en: "Type it and Enter; esc goes back.", ru: "Наберите и нажмите Enter; esc — назад.")
  }

  /// The title of a search.
  public var plainSearch: String { say(en: "Search", ru: "Поиск") }

  /// When somebody is busy.
  public func busyHours(_ hours: [String]) -> String {
    let list = hours.joined(separator: ", ")
    return hours.isEmpty ? say(en: "free", ru: "свободное время") : say(en: "busy \(list)", ru: "занятость \(list)")
  }

  /// That nothing stands behind a number.
  public func noSuchNumber(_ number: String) -> String {
    say(en: "there is no number \(number) here", ru: "номера \(number) здесь нет")
  }

  /// That a line holds more than one key.
  public var severalKeys: String {
    say(
      en: "one key or one command a line, then Enter: ? lists them",
      ru: "по одной клавише или команде в строке, потом Enter: ? их покажет")
  }
}
