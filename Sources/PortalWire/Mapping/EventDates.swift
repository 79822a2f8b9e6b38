import CalendarModel

/// Reads the dates of one event, all in the format of its portal.
struct EventDates {
  /// Which of day and month comes first; nil where nothing tells.
  let format: PortalDateFormat?

  /// The format that the event reveals, else the one that is known of its portal.
  init(_ event: JSONValue, hint: PortalDateFormat?) {
    format = PortalDateFormat(revealedBy: event) ?? hint
  }

  /// A date; a time beside it is passed over.
  func date(_ value: JSONValue?) -> CivilDate? {
    value?.text.flatMap { CultureDate($0) }?.date(format)
  }

  /// A date and a time; midnight where the text has no time.
  func wallClock(_ value: JSONValue?) -> WallClock? {
    guard let read = value?.text.flatMap({ CultureDate($0) }), let date = read.date(format) else { return nil }
    return WallClock(date, secondOfDay: read.secondOfDay ?? 0)
  }

  /// A date and a time, or nothing where the text has no time.
  func timed(_ value: JSONValue?) -> WallClock? {
    guard let read = value?.text.flatMap({ CultureDate($0) }), let second = read.secondOfDay else { return nil }
    return read.date(format).map { WallClock($0, secondOfDay: second) }
  }

  /// The dates of a list joined by semicolons, in order, each once.
  func dates(_ value: JSONValue?) -> [CivilDate] {
    let texts = value?.longText?.split(separator: ";") ?? []
    return Set(texts.compactMap { CultureDate($0)?.date(format) }).sorted()
  }
}
