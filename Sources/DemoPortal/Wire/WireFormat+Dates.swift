import Foundation

/// One instance of a series, as `calendar.event.get` makes them.
struct Occurrence {
  let day: CivilDay
  /// The portal's `RINDEX`.
  let index: Int
}

extension WireFormat {
  func addDates(of event: Event, _ occurrence: Occurrence?, to object: inout PHPArray) {
    let when = occurrence.map { event.when.moved(to: $0.day) } ?? event.when
    let timed = !event.when.isAllDay
    let write = timed || occurrence == nil ? culture.dateTime : { culture.date($0.day) }
    object["DATE_FROM"] = .string(write(when.start))
    object["DATE_TO"] = .string(write(when.end))
    object["ORIGINAL_DATE_FROM"] = .optional(event.replaced.map { culture.dateTime($0.start) })
    object["TZ_FROM"] = timed ? .string(when.startZone.identifier) : .null
    object["TZ_TO"] = timed ? .string(when.endZone.identifier) : .null
    object["TZ_OFFSET_FROM"] = timed ? .digits(event.when.start.offset(in: when.startZone)) : .null
    object["TZ_OFFSET_TO"] = timed ? .digits(event.when.end.offset(in: when.endZone)) : .null
    object["DATE_FROM_TS_UTC"] = .digits(storedStart(of: event))
    object["DATE_TO_TS_UTC"] = .digits(storedEnd(of: event))
    object["DT_SKIP_TIME"] = timed ? "N" : "Y"
    object["DT_LENGTH"] = .int(when.length)
    let end = event.storesEndOfSeries && occurrence == nil ? lastEnd(of: event) : when.end
    object["DATE_FROM_FORMATTED"] = .string(when.start.formatted(timed: timed))
    object["DATE_TO_FORMATTED"] = .string(end.formatted(timed: timed))
    object["IS_DAYLIGHT_SAVING_TZ"] = timed ? (changesClocks(when.startZone) ? "Y" : "N") : ""
  }

  func addOccurrence(of event: Event, _ occurrence: Occurrence?, to object: inout PHPArray) {
    let when = occurrence.map { event.when.moved(to: $0.day) } ?? event.when
    if let occurrence {
      object["~DATE_FROM"] = .string(culture.dateTime(event.when.start))
      object["~DATE_TO"] = .string(culture.dateTime(event.when.end))
      object["RINDEX"] = .int(occurrence.index)
    }
    object["~USER_OFFSET_FROM"] = .int(userOffset(when.start, in: when.startZone, timed: !when.isAllDay))
    object["~USER_OFFSET_TO"] = .int(userOffset(when.end, in: when.endZone, timed: !when.isAllDay))
  }

  /// How far the event's zone is ahead of the viewer's at that moment.
  private func userOffset(_ wall: WallTime, in zone: TimeZone, timed: Bool) -> Int {
    guard timed else { return 0 }
    let instant = Date(timeIntervalSince1970: Double(wall.epoch(in: zone)))
    return zone.secondsFromGMT(for: instant) - viewerZone.secondsFromGMT(for: instant)
  }

  private func changesClocks(_ zone: TimeZone) -> Bool {
    guard let next = zone.nextDaylightSavingTimeTransition(after: now) else { return false }
    return next.timeIntervalSince(now) < 365 * 86_400
  }

  /// The portal's `DATE_FROM_TS_UTC`: the start read in the server's zone, less the event's offset. Not UTC, but where the server is.
  func storedStart(of event: Event) -> Int { stored(event.when.start, event.when.startZone, event) }

  /// The portal's `DATE_TO_TS_UTC`: for a series, where the series ends.
  func storedEnd(of event: Event) -> Int {
    guard let recurrence = event.recurrence else { return stored(event.when.end, event.when.endZone, event) }
    switch recurrence.end {
    case .never: return WallTime(.endOfTime).seconds
    case .on(let day): return stored(WallTime(day + 1), event.when.endZone, event)
    case .after(let count):
      let last = recurrence.days(from: event.when.start.day, through: .endOfTime).last ?? event.when.start.day
      let period = [.daily: 1, .weekly: 7, .monthly: 31][recurrence.frequency, default: 366]
      return stored(
        event.when.moved(to: last + min(count, recurrence.interval) * period).end, event.when.endZone, event)
    }
  }

  private func stored(_ wall: WallTime, _ zone: TimeZone, _ event: Event) -> Int {
    wall.epoch(in: serverZone) - (event.when.isAllDay ? 0 : wall.offset(in: zone))
  }

  private func lastEnd(of event: Event) -> WallTime {
    let last = event.recurrence?.days(from: event.when.start.day, through: .endOfTime).last
    return last.map { event.when.moved(to: $0).end } ?? event.when.end
  }
}
