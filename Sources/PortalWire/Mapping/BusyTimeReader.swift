import CalendarModel
import Foundation

/// Reads the entries of `calendar.accessibility.get`, which are of two shapes: events, and absences from the personnel's chart.
struct BusyTimeReader {
  /// The days that were asked for.
  let span: DaySpan
  /// Whether day or month comes first; nil where nothing tells.
  let format: PortalDateFormat?
  /// Seconds by which the server is ahead of UTC.
  let serverOffset: Int?
  /// The zone of the person who asks, which `~USER_OFFSET_FROM` is relative to.
  let userZone: TimeZone?

  /// Whether an entry takes the person's time.
  func isTaken(_ entry: JSONValue) -> Bool { availability(entry) != .free }

  /// Reads an entry; nil where it does not tell when.
  func busyTime(_ entry: JSONValue) -> BusyTime? {
    let isAbsence = entry["FROM_HR"]?.flag ?? (entry["DATE_FROM"] == nil)
    guard let time = isAbsence ? absence(entry) : time(entry) else { return nil }
    return BusyTime(
      time, isAbsence ? .absent : availability(entry), row: isAbsence ? nil : entry["ID"]?.identifier())
  }

  private func availability(_ entry: JSONValue) -> Availability {
    entry["ACCESSIBILITY"]?.word.flatMap { Availability(rawValue: $0) } ?? .busy
  }

  private func time(_ entry: JSONValue) -> EventTime? {
    let dates = EventDates(entry, hint: format ?? likelyFormat(entry["DATE_FROM"], entry["DATE_TO"]))
    guard let start = dates.wallClock(entry["DATE_FROM"]) else { return nil }
    let end = dates.wallClock(entry["DATE_TO"]) ?? start
    if entry["DT_SKIP_TIME"]?.flag ?? (dates.timed(entry["DATE_FROM"]) == nil) {
      return .allDay(first: start.date, last: max(start.date, end.date))
    }
    guard let first = clock(start, entry, "TZ_FROM", "~USER_OFFSET_FROM"),
      let last = clock(end, entry, entry["TZ_TO"]?.word == nil ? "TZ_FROM" : "TZ_TO", "~USER_OFFSET_TO")
    else { return nil }
    let length = last.clock.instant(in: last.zone).timeIntervalSince(first.clock.instant(in: first.zone))
    return .timed(
      TimedSpan(
        start: first.clock, zone: EventZone(first.zone), endZone: EventZone(last.zone), length: Int(length)))
  }

  /// A reading of a clock in its zone; where that is not known here, the person's own clock at the same instant.
  private func clock(
    _ reading: WallClock, _ entry: JSONValue, _ zone: String, _ offset: String
  ) -> (clock: WallClock, zone: TimeZone)? {
    if let zone = entry[zone]?.word.flatMap({ TimeZone(identifier: $0) }) { return (reading, zone) }
    guard let userZone, let ahead = entry[offset]?.whole, (-86_400...86_400).contains(ahead) else { return nil }
    return (reading.adding(seconds: -Int(ahead)), userZone)
  }

  /// Reads an absence: seconds since 1970 of the server's clock, beside the same in the portal's format. From midnight to midnight are
  /// whole days, the last included.
  private func absence(_ entry: JSONValue) -> EventTime? {
    guard let start = serverClock(entry["FROM"], entry["DT_FROM"]), let end = serverClock(entry["TO"], entry["DT_TO"])
    else { return nil }
    if start.secondOfDay == 0, end.secondOfDay == 0 || end.secondOfDay >= 86_340 {
      return .allDay(first: start.date, last: max(start.date, end.date))
    }
    guard let zone = serverZone else { return nil }
    return .timed(
      TimedSpan(
        start: start, zone: EventZone(zone),
        length: Int(end.instant(in: zone).timeIntervalSince(start.instant(in: zone)))))
  }

  /// The text tells the time of day whatever the season, the number the day whatever the format.
  private func serverClock(_ number: JSONValue?, _ text: JSONValue?) -> WallClock? {
    let told = number?.whole.flatMap { seconds in
      serverZone.map { WallClock(Date(timeIntervalSince1970: Double(seconds)), in: $0) }
    }
    guard let read = text?.text.flatMap({ CultureDate($0) }) else { return told }
    guard let told else { return read.date(format ?? likelyFormat(text)).map { clock(read, $0) } }
    let readings = [PortalDateFormat.dayFirst, .monthFirst].compactMap { read.date($0).map { clock(read, $0) } }
    return readings.min { $0.distance(to: told) < $1.distance(to: told) }
  }

  private func clock(_ read: CultureDate, _ day: CivilDate) -> WallClock {
    WallClock(day, secondOfDay: read.secondOfDay ?? 0)
  }

  private var serverZone: TimeZone? { serverOffset.flatMap { TimeZone(secondsFromGMT: $0) } }

  /// The format in which dates lie within the days that were asked for.
  private func likelyFormat(_ texts: JSONValue?...) -> PortalDateFormat? {
    let dates = texts.compactMap { $0?.text.flatMap { CultureDate($0) } }
    return [.dayFirst, .monthFirst].first { (format: PortalDateFormat) in
      let days = dates.compactMap { $0.date(format) }
      guard let first = days.min(), let last = days.max() else { return false }
      return DaySpan(first, last).overlaps(span)
    }
  }
}

extension WallClock {
  fileprivate func distance(to other: WallClock) -> TimeInterval {
    abs(instant(in: .gmt).timeIntervalSince(other.instant(in: .gmt)))
  }
}
