extension Wording {
  /// The title of the page of busy times.
  public var canTheyCome: String { say(en: "Can they come?", ru: "Смогут ли?") }

  /// That nobody is taken at a time, and of how many nothing is known.
  public func allFree(but unknown: Int) -> String {
    let free = say(en: "all free", ru: "все свободны")
    return unknown == 0 ? free : free + say(en: ", \(unknown) not known", ru: ", неизвестно: \(unknown)")
  }

  /// Who is taken at a time.
  public func busy(_ names: [String]) -> String {
    let list = names.joined(separator: "; ")
    return names.count == 1
      ? say(en: "busy: \(list)", ru: "не может: \(list)") : say(en: "busy: \(list)", ru: "не могут: \(list)")
  }

  /// How many are taken at a time.
  public func busy(_ count: Int) -> String { say(en: "\(count) busy", ru: "не могут: \(count)") }

  /// That a day has no time at which all are free.
  public var noTimeForAll: String {
    say(en: "no time that day suits all", ru: "в этот день нет времени для всех")
  }

  /// That somebody is away for all hours of a day.
  public var absentAllDay: String { say(en: "absent all day", ru: "весь день нет") }

  /// That the portal did not tell when somebody is busy.
  public var busyTimesUnknown: String { say(en: "not known", ru: "неизвестно") }

  /// The keys of the page.
  public var busyTimesHint: String {
    say(en: "h/l day  j/k people  Esc back", ru: "h/l день  j/k люди  Esc назад")
  }
}
