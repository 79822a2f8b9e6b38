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

  /// That an account cannot be tried without the portal.
  public var noTryingOffline: String {
    say(
      en: "an account has to be tried at the portal: leave out --offline",
      ru: "учётную запись нужно проверить на портале: уберите --offline")
  }

  private func days(_ span: DaySpan, today: CivilDate) -> String {
    span.count == 1
      ? day(span.first, today: today) : "\(day(span.first, today: today)) \(dash) \(day(span.last, today: today))"
  }
}
