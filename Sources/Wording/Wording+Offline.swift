public import CalendarModel

extension Wording {
  /// That a list may be had without the portal, and how old it is: it follows the reason why the portal cannot be had.
  public func offlineHint(age: String) -> String {
    say(en: "; --offline shows what was known (\(age))", ru: "; --offline покажет, что было известно (\(age))")
  }

  /// That nothing is known of the days that were asked for.
  public func nothingKnown(of span: DaySpan, today: CivilDate) -> String {
    say(
      en: "nothing is known of \(days(span, today: today)): leave out --offline to ask the portal",
      ru: "ничего не известно за \(days(span, today: today)): без --offline ответит портал")
  }

  /// That some days are not known: how many, and between which.
  public func notKnown(days number: Int, in span: DaySpan, today: CivilDate) -> String {
    say(
      en: "not known: \(days(number)), \(days(span, today: today)): leave out --offline to ask the portal",
      ru: "не известно: \(days(number)), \(days(span, today: today)): без --offline ответит портал")
  }

  /// That an event is not known without the portal.
  public func notKnown(_ id: EventID) -> String {
    say(
      en: "event \(id) is not known: leave out --offline to ask the portal",
      ru: "событие \(id) не известно: без --offline ответит портал")
  }

  /// That what the portal told was not kept because the file was damaged.
  public var cacheDamaged: String {
    say(
      en: "what was last known is damaged: it was set aside, and a new one begun",
      ru: "сохранённые данные повреждены: они отложены, начаты новые")
  }

  /// That what the portal tells is not kept, and why.
  public func cacheUnwritable(_ reason: String) -> String {
    say(
      en: "what the portal tells is not kept: \(reason): check XDG_CACHE_HOME and the rights there",
      ru: "данные портала не сохраняются: \(reason): проверьте XDG_CACHE_HOME и права на него")
  }

  /// That another program holds what is kept.
  public var cacheLocked: String {
    say(
      en: "what the portal tells is not kept: another b24cal is writing just now",
      ru: "данные портала не сохраняются: сейчас пишет другой b24cal")
  }

  /// That there is no room for what the portal tells.
  public var cacheFull: String {
    say(en: "what the portal tells is not kept: the disk is full", ru: "данные портала не сохраняются: диск заполнен")
  }

  /// That what was last known was kept by a later version of the program.
  public var cacheNewer: String {
    say(
      en: "what the portal tells is not kept: a newer b24cal has kept it in its own way, so update this one",
      ru: "данные портала не сохраняются: их сохранил более новый b24cal, обновите этот")
  }

  private func days(_ span: DaySpan, today: CivilDate) -> String {
    span.count == 1
      ? day(span.first, today: today) : "\(day(span.first, today: today)) \(dash) \(day(span.last, today: today))"
  }
}
