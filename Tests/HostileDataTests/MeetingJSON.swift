/// A meeting as a portal sends it, of which a field at a time is spoiled.
enum MeetingJSON {
  static let fields = members.split(separator: "\n").map { line in
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    return (name: parts[0], json: parts[1])
  }

  /// The meeting's JSON under an id, with other values for some of its fields.
  static func text(id: Int, _ spoiled: [String: String]) -> String {
    let members = fields.map { "\"\($0.name)\":\(spoiled[$0.name] ?? $0.json)" }
    return "{\"ID\":\(spoiled["ID"] ?? "\"\(id)\""),\(members.joined(separator: ","))}"
  }

  private static let members = ##"""
    PARENT_ID "651"
    DELETED "N"
    CAL_TYPE "user"
    OWNER_ID "7"
    NAME "Budget review"
    DATE_FROM "21.11.2026 14:00:00"
    DATE_TO "21.11.2026 15:00:00"
    ORIGINAL_DATE_FROM null
    TZ_FROM "Europe/Moscow"
    TZ_TO "Europe/Moscow"
    TZ_OFFSET_FROM "10800"
    TZ_OFFSET_TO "10800"
    DATE_FROM_TS_UTC "1795269600"
    DATE_TO_TS_UTC "1795273200"
    DT_SKIP_TIME "N"
    DT_LENGTH 3600
    EVENT_TYPE null
    CREATED_BY "7"
    DATE_CREATE "05.11.2026 13:48:41"
    TIMESTAMP_X "05.11.2026 13:48:41"
    DESCRIPTION "Figures for the [b]next[/b] quarter"
    PRIVATE_EVENT ""
    ACCESSIBILITY "busy"
    IMPORTANCE "normal"
    IS_MEETING true
    MEETING_STATUS "Q"
    MEETING_HOST "1"
    MEETING {"HOST_NAME":"Anna Berg","NOTIFY":false,"MEETING_CREATOR":1}
    LOCATION "Room by the stairs"
    REMIND [{"type":"min","count":50}]
    COLOR "#9dcf00"
    RRULE {"FREQ":"WEEKLY","BYDAY":{"SA":"SA"},"INTERVAL":1,"UNTIL":"24.12.2026","UNTIL_TS":1798059600}
    EXDATE "28.11.2026;05.12.2026"
    DAV_XML_ID "20261121T110000Z-11c2@west.example"
    G_EVENT_ID ""
    VERSION "1"
    ATTENDEES_CODES ["U1","U7","SG4"]
    RECURRENCE_ID 1272
    RELATIONS {"COMMENT_XML_ID":"EVENT_1271_23.12.2026"}
    SECTION_ID "4"
    SECT_ID "4"
    UF_CRM_CAL_EVENT ["CO_1","L_5"]
    UF_WEBDAV_CAL_EVENT false
    DATE_FROM_FORMATTED "Sat Nov 21 2026 14:00:00"
    DATE_TO_FORMATTED "Sat Nov 21 2026 15:00:00"
    ATTENDEE_LIST [{"id":1,"entryId":"651","status":"H"},{"id":7,"entryId":"654","status":"Q"}]
    COLLAB_ID null
    ~RRULE_DESCRIPTION "every week"
    attendeesEntityList [{"entityId":"user","id":1}]
    ~DESCRIPTION "Figures"
    ~USER_OFFSET_FROM 0
    ~USER_OFFSET_TO 0
    IS_ACCESSIBLE_TO_USER true
    RESOURCE_BOOKING_ID null
    """##
}
