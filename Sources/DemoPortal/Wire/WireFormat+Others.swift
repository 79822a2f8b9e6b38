import Foundation

extension WireFormat {
  /// A calendar as `calendar.section.get` sends it.
  func section(_ calendar: CalendarSection) -> PHPValue {
    let visibility = world.visibility(of: calendar, for: viewer.id)
    let isOwn = calendar.owner == viewer.id && calendar.type == .user
    let isShared = calendar.type != .user
    var object = PHPArray()
    object["ID"] = .digits(calendar.id)
    object["NAME"] = .string(calendar.name)
    object["GAPI_CALENDAR_ID"] = .null
    object["DESCRIPTION"] = .optional(calendar.description)
    object["COLOR"] = .string(calendar.color)
    object["TEXT_COLOR"] = .null
    object["EXPORT"] = [
      "ALLOW": true, "PATH": "https://portal.example/company/personal/user/\(viewer.id)/calendar/",
      "LINK": .string(
        "&type=\(calendar.type.rawValue)&owner=\(calendar.owner)&ncc=1&user=\(viewer.id)&sec_id=\(calendar.id)&sign=demo&bx_hit_hash="
      ),
    ]
    object["CAL_TYPE"] = .string(calendar.type.rawValue)
    object["OWNER_ID"] = .digits(calendar.owner)
    object["CREATED_BY"] = .digits(max(calendar.owner, 1))
    object["DATE_CREATE"] = "2024-02-12 09:07:00"
    object["TIMESTAMP_X"] = "2026-09-18 14:56:12"
    object["CAL_DAV_CON"] = calendar.type == .location ? false : .null
    object["SYNC_TOKEN"] = .null
    object["PAGE_TOKEN"] = .null
    object["EXTERNAL_TYPE"] = calendar.type == .location ? .null : "local"
    object["ACCESS"] = isOwn ? .array(ownAccess(calendar)) : calendar.colleaguesSee == .everything ? ["G2": 17] : .empty
    object["IS_COLLAB"] = false
    object["PERM"] = [
      "view_time": .bool(visibility >= .time), "view_title": .bool(visibility >= .title),
      "view_full": .bool(visibility == .everything), "add": .bool(isOwn || isShared), "edit": .bool(isOwn || isShared),
      "edit_section": .bool(isOwn), "access": .bool(isOwn),
    ]
    return .array(object)
  }

  private func ownAccess(_ calendar: CalendarSection) -> PHPArray {
    var access = PHPArray()
    access["G2"] = 31
    access["U\(calendar.owner)"] = 39
    return access
  }

  /// A person as `user.get` and `user.current` send them; without an address under the narrow scopes.
  func person(_ person: Person, scopes: Set<String>) -> PHPValue {
    var object = PHPArray()
    object["ID"] = .digits(person.id)
    object["XML_ID"] = .digits(53_818_000 + person.id)
    object["ACTIVE"] = .bool(person.isActive)
    object["NAME"] = .string(person.name)
    object["LAST_NAME"] = .string(person.lastName)
    if scopes.contains("user") || scopes.contains("user_basic") {
      object["EMAIL"] = .string("user\(person.id)@portal.example")
    }
    let seen = WallTime(now, in: serverZone)
    object["LAST_LOGIN"] = .string(seen.iso(offset: seen.offset(in: serverZone)))
    object["DATE_REGISTER"] = "2024-02-10T00:00:00+03:00"
    object["TIME_ZONE"] = .string(person.zone)
    object["IS_ONLINE"] = person.id == viewer.id ? "Y" : "N"
    object["TIMESTAMP_X"] = .string(culture.dateTime(seen + -7 * 86_400))
    object["LAST_ACTIVITY_DATE"] = .string(seen.sql)
    object["PERSONAL_GENDER"] = .string(person.gender.rawValue)
    object["PERSONAL_BIRTHDAY"] = ""
    if !person.position.isEmpty { object["WORK_POSITION"] = .string(person.position) }
    object["UF_EMPLOYMENT_DATE"] = ""
    object["UF_DEPARTMENT"] = [1]
    return .array(object)
  }

  /// The caller as `profile` sends them.
  var profile: PHPValue {
    guard viewer.isActive else { return .empty }
    return [
      "ID": .digits(viewer.id), "ADMIN": .bool(viewer.isAdmin), "NAME": .string(viewer.name),
      "LAST_NAME": .string(viewer.lastName), "PERSONAL_GENDER": .string(viewer.gender.rawValue),
      "TIME_ZONE": .string(viewer.zone),
    ]
  }

  /// The `time` object of every success; newer servers cut the start to whole seconds, which makes durations too long.
  var time: PHPValue {
    let start = now.timeIntervalSince1970.rounded(.down)
    let wall = WallTime(now, in: serverZone)
    let date = wall.iso(offset: wall.offset(in: serverZone))
    return [
      "start": .int(Int(start)), "finish": .double(start + 0.148963), "duration": 0.148963, "processing": 0,
      "date_start": .string(date), "date_finish": .string(date), "operating_reset_at": .int(Int(start) + 600),
      "operating": 0,
    ]
  }
}

extension PHPValue: ExpressibleByFloatLiteral {
  /// A floating-point number.
  public init(floatLiteral value: Double) { self = .double(value) }
}
