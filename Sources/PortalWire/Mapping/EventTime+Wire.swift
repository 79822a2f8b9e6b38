import CalendarModel
import Foundation

extension EventTime {
  /// Reads when an event is: `DATE_FROM_FORMATTED` in `TZ_FROM` for `DT_LENGTH`, or whole days.
  ///
  /// Portals from before `DATE_FROM_FORMATTED` give `DATE_FROM` alone. `DATE_FROM_TS_UTC` and `DATE_TO_TS_UTC` are
  /// never read: they are shifted by the server's offset, and for an instance of a series they are the series'.
  init?(wire event: JSONValue, dates: EventDates) {
    if Self.isAllDay(event, dates) {
      self.init(allDay: event, dates)
    } else {
      self.init(timed: event, dates)
    }
  }

  private static func isAllDay(_ event: JSONValue, _ dates: EventDates) -> Bool {
    if let skipsTime = event["DT_SKIP_TIME"], skipsTime != "", let flag = skipsTime.flag { return flag }
    return dates.timed(event["DATE_FROM_FORMATTED"]) == nil && dates.timed(event["DATE_FROM"]) == nil
  }

  private init?(allDay event: JSONValue, _ dates: EventDates) {
    guard let first = dates.date(event["DATE_FROM_FORMATTED"]) ?? dates.date(event["DATE_FROM"]) else { return nil }
    if let length = event["DT_LENGTH"]?.whole, length > 0 {
      self = .allDay(first: first, last: first.adding(days: Int(clamping: (length - 1) / 86_400)))
    } else {
      let last = dates.date(event["DATE_TO_FORMATTED"]) ?? dates.date(event["DATE_TO"]) ?? first
      self = .allDay(first: first, last: max(first, last))
    }
  }

  private init?(timed event: JSONValue, _ dates: EventDates) {
    func clock(_ formatted: String, _ culture: String) -> WallClock? {
      dates.timed(event[formatted]) ?? dates.timed(event[culture]) ?? dates.wallClock(event[formatted])
        ?? dates.wallClock(event[culture])
    }
    guard let start = clock("DATE_FROM_FORMATTED", "DATE_FROM") else { return nil }
    let zone = EventZone(wire: event, name: "TZ_FROM", offset: "TZ_OFFSET_FROM")
    let endZone = event["TZ_TO"]?.word == nil ? zone : EventZone(wire: event, name: "TZ_TO", offset: "TZ_OFFSET_TO")
    let length =
      event["DT_LENGTH"]?.whole.map { Int(clamping: $0) }
      ?? clock("DATE_TO_FORMATTED", "DATE_TO").map { end in
        Int(end.instant(in: endZone.timeZone).timeIntervalSince(start.instant(in: zone.timeZone)))
      }
    self = .timed(TimedSpan(start: start, zone: zone, endZone: endZone, length: length ?? 0))
  }
}

extension EventZone {
  fileprivate init(wire event: JSONValue, name: String, offset: String) {
    self.init(name: event[name]?.name, fallbackOffset: event[offset]?.whole.map { Int(clamping: $0) })
  }
}
