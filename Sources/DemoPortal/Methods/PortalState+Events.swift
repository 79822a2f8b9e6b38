import Foundation

extension PortalState {
  /// `calendar.event.get`: a calendar's events, series expanded, unsorted, with rows beyond the asked range.
  func events(_ call: Call) throws(Failure) -> Answer {
    let type = try required("type", of: call).text ?? ""
    try refuseOutsiders(call)
    guard let type = CalendarType(rawValue: type) else { return Answer(.empty) }
    let owner = call.parameters["ownerId"]?.intValue ?? 0
    if type == .user && owner == 0 { return Answer(.empty) }
    let sections = call.parameters["section"].map { Set($0.elements.map(\.intValue)) }
    let range = EventRange(call.parameters, now: configuration.now(), zone: configuration.serverZone)
    let wire = wire(for: call)
    let rows = world.rows(type: type, owner: owner).filter { row in
      guard let calendar = world.calendar(row.calendar) else { return false }
      return world.visibility(of: calendar, for: call.caller.person.id) > .nothing
        && sections?.contains(calendar.id) != false
    }
    return Answer(.list(rows.flatMap { wire.instances(of: $0, in: range) }.map(PHPValue.array)))
  }
}

/// The limits of `calendar.event.get`, as instants. A date alone is the server's midnight.
struct EventRange {
  let from: Int
  let to: Int

  init(_ parameters: PHPArray, now: Date, zone: TimeZone) {
    func limit(_ name: String) -> Int? {
      guard let value = parameters[name], !value.isEmpty, let text = value.text else { return nil }
      return Strtotime.parse(text, now: now, zone: zone)
    }
    let today = CivilDay(now, in: zone)
    switch (limit("from"), limit("to")) {
    case (nil, nil):
      from = WallTime(today - 30).epoch(in: zone)
      to = WallTime(today + 90).epoch(in: zone)
    case (let from, let to):
      self.from = from ?? 0
      self.to = to ?? WallTime(.endOfTime).seconds
    }
  }
}

extension WireFormat {
  /// A row for each instance of a series near the range, or the one row of a single event within it.
  func instances(of row: Row, in range: EventRange) -> [PHPArray] {
    let event = row.event
    guard storedEnd(of: event) >= range.from, storedStart(of: event) <= range.to + 86_399 else { return [] }
    guard let recurrence = event.recurrence else { return [self.event(row, as: .list)].compactMap(\.self) }
    let limit = WallTime(seconds: range.to).day + 3
    let days = recurrence.days(from: event.when.start.day, through: limit)
    let near = numbered(days, of: recurrence) { isNear(event.when.moved(to: $0), range, event) }
    let shown = near.filter { !event.exceptions.contains($0.day) }
    return shown.compactMap { self.event(row, as: .list, occurrence: $0) }
  }

  /// The server keeps a day of slack on both sides and moves both limits by the event's offset.
  private func isNear(_ when: When, _ range: EventRange, _ event: Event) -> Bool {
    let offset = when.isAllDay ? 0 : event.when.start.offset(in: when.startZone)
    let start = when.start.epoch(in: serverZone)
    let end = when.end.epoch(in: serverZone)
    return end > range.from + offset - 86_400 && start <= range.to + offset + 86_400
  }

  /// The portal's `RINDEX`: counted from the first returned row, but from the first of all where a count ends a series that is not weekly.
  private func numbered(
    _ days: [CivilDay], of recurrence: Recurrence, _ isNear: (CivilDay) -> Bool
  ) -> [Occurrence] {
    let first = days.firstIndex(where: isNear) ?? 0
    let isTrue = recurrence.count != nil && recurrence.frequency != .weekly
    let start = isTrue ? first : min(first, 1)
    return days[first...].filter(isNear).enumerated().map { Occurrence(day: $1, index: start + $0) }
  }
}
