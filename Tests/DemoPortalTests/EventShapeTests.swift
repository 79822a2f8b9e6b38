import DemoPortal
import Testing

@Suite("The event object") struct EventShapeTests {
  /// JSON types as `JSON.kind` names them, for the meeting of the first picture.
  static let single: [String: String] = [
    "ID": "digits", "PARENT_ID": "digits", "DELETED": "text", "CAL_TYPE": "text", "OWNER_ID": "digits", "NAME": "text",
    "DATE_FROM": "text", "DATE_TO": "text", "ORIGINAL_DATE_FROM": "null", "TZ_FROM": "text", "TZ_TO": "text",
    "TZ_OFFSET_FROM": "digits", "TZ_OFFSET_TO": "digits", "DATE_FROM_TS_UTC": "digits", "DATE_TO_TS_UTC": "digits",
    "DT_SKIP_TIME": "text", "DT_LENGTH": "int", "EVENT_TYPE": "null", "CREATED_BY": "digits", "DATE_CREATE": "text",
    "TIMESTAMP_X": "text", "DESCRIPTION": "text", "PRIVATE_EVENT": "empty", "ACCESSIBILITY": "text",
    "IMPORTANCE": "text", "IS_MEETING": "bool", "MEETING_STATUS": "text", "MEETING_HOST": "digits", "MEETING": "object",
    "LOCATION": "text", "REMIND": "list", "COLOR": "empty", "RRULE": "empty", "EXDATE": "empty", "DAV_XML_ID": "text",
    "G_EVENT_ID": "empty", "DAV_EXCH_LABEL": "empty", "CAL_DAV_LABEL": "empty", "VERSION": "digits",
    "ATTENDEES_CODES": "list", "RECURRENCE_ID": "null", "RELATIONS": "empty", "SECTION_ID": "digits",
    "SYNC_STATUS": "null", "UF_CRM_CAL_EVENT": "null", "UF_WEBDAV_CAL_EVENT": "list", "SECTION_DAV_XML_ID": "null",
    "DATE_FROM_FORMATTED": "text", "DATE_TO_FORMATTED": "text", "IS_DAYLIGHT_SAVING_TZ": "text", "SECT_ID": "digits",
    "OPTIONS": "null", "ATTENDEE_LIST": "list", "COLLAB_ID": "null", "attendeesEntityList": "list",
    "~DESCRIPTION": "text", "~USER_OFFSET_FROM": "int", "~USER_OFFSET_TO": "int",
  ]

  func kinds(_ event: JSON?) -> [String: String] {
    guard case .object(let object) = event else { return [:] }
    return object.mapValues(\.kind)
  }

  /// The change from one set of types to another, for tables that say what is different.
  func change(_ kinds: [String: String], from other: [String: String]) -> [String: String] {
    var change = kinds.filter { other[$0.key] != $0.value }
    for key in other.keys where kinds[key] == nil { change[key] = "missing" }
    return change
  }

  func event(_ id: Int) async throws -> JSON? {
    try await visit { try await $0.call("calendar.event.getbyid", "{\"id\":\(id)}").result }
  }

  @Test("A meeting by its id has these keys and types") func meeting() async throws {
    #expect(kinds(try await event(DemoWorld.planning)) == Self.single)
  }

  @Test(
    "Other events differ from it in these",
    arguments: [
      (DemoWorld.overnightDeploy, ["LOCATION": "empty"]),
      (
        DemoWorld.vacation,
        [
          "TZ_FROM": "null", "TZ_TO": "null", "TZ_OFFSET_FROM": "null", "TZ_OFFSET_TO": "null",
          "IS_DAYLIGHT_SAVING_TZ": "empty", "LOCATION": "empty", "DESCRIPTION": "empty", "~DESCRIPTION": "empty",
        ]
      ),
      (
        DemoWorld.standup,
        [
          "RRULE": "object", "EXDATE": "text", "~RRULE_DESCRIPTION": "text", "DESCRIPTION": "empty",
          "~DESCRIPTION": "empty",
        ]
      ),
      (DemoWorld.todaysStandup, ["ORIGINAL_DATE_FROM": "text", "RECURRENCE_ID": "int", "RELATIONS": "object"]),
      (DemoWorld.release, ["UF_CRM_CAL_EVENT": "list", "COLOR": "text", "LOCATION": "empty"]),
      (
        795,
        [
          "EVENT_TYPE": "text", "MEETING": "null", "ATTENDEES_CODES": "null", "attendeesEntityList": "missing",
          "LOCATION": "empty", "DAV_XML_ID": "empty",
        ]
      ),
      (
        DemoWorld.restricted,
        [
          "LOCATION": "missing", "REMIND": "missing", "ATTENDEE_LIST": "missing", "ATTENDEES_CODES": "missing",
          "attendeesEntityList": "missing", "UF_CRM_CAL_EVENT": "missing", "UF_WEBDAV_CAL_EVENT": "missing",
          "DESCRIPTION": "empty", "~DESCRIPTION": "empty", "PRIVATE_EVENT": "digits", "IS_ACCESSIBLE_TO_USER": "bool",
        ]
      ),
    ])
  func others(id: Int, difference: [String: String]) async throws {
    #expect(change(kinds(try await event(id)), from: Self.single) == difference)
  }

  @Test("A list leaves out the HTML and adds what the single event leaves out") func list() async throws {
    let body = #"{"type":"user","ownerId":7,"from":"2026-11-21","to":"2026-11-23"}"#
    let rows = try await visit { try await $0.call("calendar.event.get", body).result?.list }
    func difference(_ id: String) -> [String: String] {
      change(kinds(rows?.first { $0["ID"]?.string == id }), from: Self.single)
    }
    let added = [
      "ACTIVE": "text", "DT_FROM": "null", "DT_TO": "null", "TEXT_COLOR": "empty", "~DESCRIPTION": "missing",
      "UF_CRM_CAL_EVENT": "bool", "UF_WEBDAV_CAL_EVENT": "bool",
    ]
    #expect(difference("654") == added)
    let instance = [
      "RRULE": "object", "EXDATE": "text", "~RRULE_DESCRIPTION": "text", "DESCRIPTION": "empty", "RINDEX": "int",
      "~DATE_FROM": "text", "~DATE_TO": "text",
    ]
    #expect(difference("601") == added.merging(instance) { $1 })
  }

  @Test("An old portal leaves fields out, and has texts and nulls elsewhere") func old() async throws {
    let event = try await visit {
      $0.vintage = .old
    } _: {
      try await $0.call("calendar.event.getbyid", "{\"id\":\(DemoWorld.planning)}").result
    }
    #expect(
      change(kinds(event), from: Self.single) == [
        "DATE_FROM_FORMATTED": "missing", "DATE_TO_FORMATTED": "missing", "IS_DAYLIGHT_SAVING_TZ": "missing",
        "COLLAB_ID": "missing", "OPTIONS": "missing", "DT_LENGTH": "digits", "IS_MEETING": "digits",
        "ACCESSIBILITY": "empty", "COLOR": "null", "RRULE": "null", "RELATIONS": "null", "G_EVENT_ID": "null",
        "UF_WEBDAV_CAL_EVENT": "null",
      ])
    #expect(event?["MEETING"]?.keys == ["HOST_NAME", "TEXT", "OPEN", "NOTIFY", "REINVITE"])
  }

  @Test("Each kind of reminder has its own keys") func reminders() async throws {
    #expect(
      try await event(DemoWorld.release)?["REMIND"] == [
        ["type": "min", "count": 15], ["type": "hour", "count": 3], ["type": "day", "count": 1],
        ["type": "daybefore", "before": 2, "time": 600], ["type": "date", "value": "22.11.2026 18:00:00"],
      ])
  }

  @Test("A series says how it repeats in an object") func rule() async throws {
    let english = try await event(695)
    #expect(
      english?["RRULE"] == [
        "FREQ": "WEEKLY", "INTERVAL": 1, "BYDAY": ["TU": "TU", "TH": "TH"], "UNTIL": "17.12.2026",
        "~UNTIL": "17.12.2026", "UNTIL_TS": 1_797_465_600,
      ])
    #expect(english?["EXDATE"] == "05.11.2026;24.11.2026")
    #expect(english?["DATE_TO"] == "20.10.2026 09:30:00")
    #expect(english?["DATE_TO_FORMATTED"] == "Thu Dec 17 2026 09:30:00")
    let onboarding = try await event(690)
    #expect(
      onboarding?["RRULE"] == [
        "FREQ": "DAILY", "COUNT": 3, "INTERVAL": 1, "UNTIL": "01.01.2038", "~UNTIL": "", "UNTIL_TS": 2_145_916_800,
      ])
  }

  @Test("Of the times, only the formatted ones and the zone can be trusted") func times() async throws {
    let call = try await event(DemoWorld.newYorkCall)
    #expect(call?["DATE_FROM_FORMATTED"] == "Sat Nov 21 2026 11:00:00")
    #expect(call?["TZ_FROM"] == "America/New_York")
    #expect(call?["TZ_OFFSET_FROM"] == "-18000")
    // 16:00 UTC, less the three hours of a server in Moscow.
    #expect(call?["DATE_FROM_TS_UTC"] == "1795266000")
    #expect(call?["~USER_OFFSET_FROM"] == -28800)
    let flight = try await event(780)
    #expect(flight?["TZ_FROM"] == "Europe/Moscow")
    #expect(flight?["TZ_TO"] == "Europe/Lisbon")
    #expect(flight?["DT_LENGTH"] == 26_100)
    let vacation = try await event(DemoWorld.vacation)
    #expect(vacation?["DATE_TO_FORMATTED"] == "Tue Nov 24 2026")
    #expect(vacation?["DT_LENGTH"] == 259_200)
    // Midnight in Moscow.
    #expect(vacation?["DATE_FROM_TS_UTC"] == "1795294800")
  }
}
