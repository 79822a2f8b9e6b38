public import CalendarModel
public import Foundation

extension Wording {
  /// When an event is, in the zone of display: day, times and length, such as `Sat 21 Nov 14:00–15:00 (1 h)`.
  public func when(_ time: EventTime, in zone: TimeZone, today: CivilDate) -> String {
    whenParts(time, in: zone, today: today).joined(separator: " ")
  }

  /// The same in the parts between which a narrow line is broken: `Sat 21 Nov 14:00–15:00` and `(1 h)`.
  public func whenParts(_ time: EventTime, in zone: TimeZone, today: CivilDate) -> [String] {
    switch time {
    case .allDay(let first, let last) where first >= last:
      return ["\(day(first, today: today)), \(allDay)"]
    case .allDay(let first, let last):
      let count = days(last.dayNumber - first.dayNumber + 1)
      return ["\(day(first, today: today)) \(dash) \(day(last, today: today))", "(\(count))"]
    case .timed(let span):
      let start = WallClock(span.startInstant, in: zone), end = WallClock(span.endInstant, in: zone)
      return [range(start, end, today: today)] + (span.length == 0 ? [] : ["(\(length(span.length)))"])
    }
  }

  /// The times of day of an event, `18:59–19:59`, with its day where that is not the one that is spoken of.
  public func hours(_ time: EventTime, in zone: TimeZone, on day: CivilDate?, today: CivilDate) -> String {
    guard case .timed(let span) = time else { return whenParts(time, in: zone, today: today)[0] }
    let start = WallClock(span.startInstant, in: zone), end = WallClock(span.endInstant, in: zone)
    guard start.date == day, end.date == day else { return range(start, end, today: today) }
    return start == end ? self.time(start) : "\(self.time(start))\(dash)\(self.time(end))"
  }

  /// When an event starts: `Mon 23 Nov 10:00`, of whole days the first.
  public func startText(_ time: EventTime, in zone: TimeZone, today: CivilDate) -> String {
    guard case .timed(let span) = time else { return day(time.date, today: today) }
    return dayAndTime(WallClock(span.startInstant, in: zone), today: today)
  }

  /// The times of an event on the clocks of its own zone, with the zone's name; nil where they are the same as here.
  public func whenElsewhere(_ time: EventTime, here zone: TimeZone, today: CivilDate) -> String? {
    guard case .timed(let span) = time else { return nil }
    let start = span.startInstant, end = span.endInstant
    let startZone = span.zone.timeZone, endZone = span.endZone.timeZone
    guard
      startZone.secondsFromGMT(for: start) != zone.secondsFromGMT(for: start)
        || endZone.secondsFromGMT(for: end) != zone.secondsFromGMT(for: end)
    else { return nil }
    let local = WallClock(start, in: startZone), localEnd = WallClock(end, in: endZone)
    guard startZone != endZone else { return "\(range(local, localEnd, today: today)) \(zoneName(span.zone))" }
    return "\(dayAndTime(local, today: today)) \(zoneName(span.zone)) \(dash) "
      + "\(dayAndTime(localEnd, today: today)) \(zoneName(span.endZone))"
  }

  /// How far off an event is: `in 40 min`, `now, 20 min left`, `2 h ago`, `tomorrow`.
  public func distance(_ time: EventTime, now: Date, in zone: TimeZone) -> String {
    let today = WallClock(now, in: zone).date
    switch time {
    case .allDay(let first, let last):
      if first <= today && today <= last { return self.today }
      return relativeDays((first > today ? first : last).dayNumber - today.dayNumber)
    case .timed(let span):
      let start = span.startInstant, end = span.endInstant
      if now < start { return future(seconds: start.timeIntervalSince(now), start, today: today, zone) }
      if now < end { return left(length(seconds: end.timeIntervalSince(now))) }
      return past(seconds: now.timeIntervalSince(end), end, today: today, zone)
    }
  }

  /// A length: `45 min`, `1 h`, `1 h 30 min`, `2 d 4 h`.
  public func length(_ seconds: Int) -> String {
    let minutes = max(seconds, 0) / 60
    let parts = [
      (minutes / 1440, say(en: "d", ru: "д")), (minutes / 60 % 24, say(en: "h", ru: "ч")),
      (minutes % 60, say(en: "min", ru: "мин")),
    ]
    let told = parts.filter { $0.0 > 0 }.prefix(2).map { "\($0.0) \($0.1)" }
    return told.isEmpty ? "0 \(say(en: "min", ru: "мин"))" : told.joined(separator: " ")
  }

  /// `3 days`, `3 дня`.
  public func days(_ number: Int) -> String {
    "\(number) " + count(number, en: ("day", "days"), ru: ("день", "дня", "дней"))
  }

  /// A zone by its name, else by its offset from UTC.
  public func zoneName(_ zone: EventZone) -> String { zone.name ?? zone.timeZone.identifier }

  /// What stands for a time that cannot be read.
  public var noTime: String { say(en: "no dates that can be read", ru: "даты не разобрать") }

  /// The word for an event without times.
  public var allDay: String { say(en: "all day", ru: "весь день") }

  /// The word for this day.
  public var today: String { say(en: "today", ru: "сегодня") }

  private func range(_ start: WallClock, _ end: WallClock, today: CivilDate) -> String {
    if start == end { return dayAndTime(start, today: today) }
    return start.date == end.date
      ? "\(dayAndTime(start, today: today))\(dash)\(time(end))"
      : "\(dayAndTime(start, today: today)) \(dash) \(dayAndTime(end, today: today))"
  }

  private func length(seconds: TimeInterval) -> String { length(Int(min(seconds, 1e12).rounded(.up)) + 59) }

  private func future(seconds: TimeInterval, _ start: Date, today: CivilDate, _ zone: TimeZone) -> String {
    guard seconds > 12 * 3600 else { return say(en: "in ", ru: "через ") + length(seconds: seconds) }
    return relativeDays(WallClock(start, in: zone).date.dayNumber - today.dayNumber)
  }

  private func past(seconds: TimeInterval, _ end: Date, today: CivilDate, _ zone: TimeZone) -> String {
    if seconds < 60 { return say(en: "just over", ru: "только что кончилась") }
    guard seconds > 12 * 3600 else { return ago(length(Int(seconds))) }
    return relativeDays(WallClock(end, in: zone).date.dayNumber - today.dayNumber)
  }

  private func left(_ length: String) -> String { say(en: "now, \(length) left", ru: "идёт, ещё \(length)") }

  private func relativeDays(_ number: Int) -> String {
    switch number {
    case 0: today
    case 1: say(en: "tomorrow", ru: "завтра")
    case -1: say(en: "yesterday", ru: "вчера")
    case 2...: say(en: "in ", ru: "через ") + days(number)
    default: ago(days(-number))
    }
  }

  private func ago(_ length: String) -> String { say(en: "\(length) ago", ru: "\(length) назад") }
}
