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
}
