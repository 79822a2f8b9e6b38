import Foundation

extension PortalState {
  /// `calendar.accessibility.get`: when people are busy, by user id; `[]` instead of an object without any user.
  func accessibility(_ call: Call) throws(Failure) -> Answer {
    try refuseOutsiders(call)
    _ = try required("from", of: call)
    _ = try required("to", of: call)
    let users = try required("users", of: call)
    guard case .array(let list) = users else { return Answer(.empty) }
    let range = EventRange(call.parameters, now: configuration.now(), zone: configuration.serverZone)
    let wire = wire(for: call)
    var result = PHPArray()
    for id in list.values.map(\.intValue) where id > 0 {
      let busy = world.rows(type: .user, owner: id).flatMap { wire.busyTimes(of: $0, in: range) }
      let absent = world.absences.filter { $0.person == id }.compactMap { wire.absence($0, in: range) }
      result[String(id)] = .list(busy + absent)
    }
    return Answer(.array(result))
  }
}

extension WireFormat {
  /// The entries of one copy: none for what is free or declined.
  func busyTimes(of row: Row, in range: EventRange) -> [PHPValue] {
    if row.event.availability == .free || row.answer == .declined { return [] }
    var whole = WireFormat(
      world: world, configuration: configuration, viewer: world.person(row.owner) ?? viewer, now: now)
    whole.callersZone = viewerZone
    let masked = row.event.isPrivate || world.visibility(of: row, for: viewer.id) < .title
    let keys = [
      "ID", "NAME", "DATE_FROM", "DATE_TO", "DATE_FROM_TS_UTC", "DATE_TO_TS_UTC", "~USER_OFFSET_FROM",
      "~USER_OFFSET_TO", "DT_SKIP_TIME", "TZ_FROM", "TZ_TO", "ACCESSIBILITY", "IMPORTANCE", "EVENT_TYPE",
    ]
    return whole.instances(of: row, in: range).map { object in
      var entry = PHPArray()
      for key in keys { entry[key] = object[key] }
      if masked { entry["NAME"] = .string("[\(texts.word(for: row.event.availability))]") }
      return .array(entry)
    }
  }

  /// An entry of the absence chart, which has keys of its own; nil outside of the range.
  func absence(_ absence: Absence, in range: EventRange) -> PHPValue? {
    let from = WallTime(absence.first)
    let to = WallTime(absence.last, 23, 59, 59)
    guard to.epoch(in: serverZone) >= range.from, from.epoch(in: serverZone) <= range.to + 86_399 else { return nil }
    return [
      "FROM_HR": true, "ID": .digits(absence.id), "DT_FROM": .string(culture.dateTime(from)),
      "DT_TO": .string(culture.dateTime(to)), "ACCESSIBILITY": "absent", "IMPORTANCE": "normal",
      "FROM": .int(from.epoch(in: serverZone)), "TO": .int(to.epoch(in: serverZone)),
    ]
  }
}
