import DemoPortal
import Testing

@Suite("People, calendars and settings") struct DirectoryTests {
  @Test(
    "People are found by a filter; guests by e-mail never are",
    arguments: [
      (#"{"FILTER":{"ID":[7,8,18]}}"#, ["7", "8"]), (#"{"ID":9}"#, ["9"]), (#"{"FILTER":{"ID":18}}"#, []),
      (#"{"filter":{"ACTIVE":false}}"#, ["16"]), (#"{"FILTER":{"ID":[16],"ACTIVE":"Y"}}"#, []),
      (#"{"FILTER":{"LAST_NAME":"Ångström"},"start":-1}"#, ["10"]),
    ])
  func people(body: String, ids: [String]) async throws {
    let reply = try await visit { try await $0.call("user.get", body) }
    #expect(reply.result?.list.compactMap { $0["ID"]?.string } == ids)
    #expect(reply.json?["total"] == (ids.isEmpty || body.contains("-1") ? nil : .number(Double(ids.count))))
  }

  @Test(
    "Narrow scopes leave the address out", arguments: [("user_brief", false), ("user_basic", true), ("user", true)])
  func scope(name: String, hasAddress: Bool) async throws {
    let reply = try await visit {
      $0.webhooks = [Webhook(user: 7, secret: "x", scopes: [name])]
    } _: {
      try await $0.call("user.current")
    }
    #expect((reply.result?["EMAIL"] != nil) == hasAddress)
    #expect(reply.result?["ACTIVE"] == true)
    #expect(reply.result?["TIME_ZONE"] == "Europe/Moscow")
  }

  @Test(
    "Calendars are listed by type and owner, as far as they may be seen",
    arguments: [
      (#"{"type":"user"}"#, ["3", "4", "5"]), (#"{"type":"user","ownerId":9}"#, ["41"]),
      (#"{"type":"user","ownerId":11}"#, ["43"]), (#"{"type":"location","ownerId":0}"#, ["54", "55", "56"]),
      (#"{"type":"group","ownerId":2}"#, ["20"]), (#"{"type":"company_calendar","ownerId":0}"#, ["30"]),
      (#"{"type":"nonsense","ownerId":0}"#, []),
    ])
  func calendars(body: String, ids: [String]) async throws {
    let reply = try await visit { try await $0.call("calendar.section.get", body) }
    #expect(reply.result?.list.compactMap { $0["ID"]?.string } == ids)
  }

  @Test("A type is needed, and an owner but for people", arguments: ["{}", #"{"type":null}"#, #"{"type":"location"}"#])
  func missing(body: String) async throws {
    #expect(try await visit { try await $0.call("calendar.section.get", body).status } == 400)
  }

  @Test("A calendar has these keys and rights") func calendar() async throws {
    let section = try await visit {
      try await $0.call("calendar.section.get", #"{"type":"user","ownerId":10}"#).result?[0]
    }
    #expect(
      section?.keys == [
        "ID", "NAME", "GAPI_CALENDAR_ID", "DESCRIPTION", "COLOR", "TEXT_COLOR", "EXPORT", "CAL_TYPE", "OWNER_ID",
        "CREATED_BY", "DATE_CREATE", "TIMESTAMP_X", "CAL_DAV_CON", "SYNC_TOKEN", "PAGE_TOKEN", "EXTERNAL_TYPE",
        "ACCESS", "IS_COLLAB", "PERM",
      ])
    #expect(
      section?["PERM"] == [
        "view_time": true, "view_title": true, "view_full": false, "add": false, "edit": false, "edit_section": false,
        "access": false,
      ])
    #expect(section?["ACCESS"] == [])
  }

  @Test("Settings tell the person's zone and the working hours") func settings() async throws {
    try await visit {
      $0.webhooks.append(Webhook(user: 19, secret: "outside"))
    } _: { visitor in
      let mine = try await visitor.call("calendar.user.settings.get").result
      #expect(mine?["timezoneName"] == "Europe/Moscow")
      #expect(mine?["timezoneOffsetUTC"] == 10_800)
      #expect(mine?["meetSection"] == "3")
      #expect(mine?["crmSection"] == false)
      #expect(try await visitor.call("calendar.settings.get").result?["week_start"] == "MO")
      let outside = try await visitor.get(visitor.portal.endpoint + "19/outside/calendar.settings.get")
      #expect(outside.result == ["work_time_start": 9, "work_time_end": 19])
    }
  }

  @Test("Busy times are by person, and the absence chart has keys of its own") func accessibility() async throws {
    let result = try await visit {
      try await $0.call(
        "calendar.accessibility.get", #"{"from":"2026-11-23","to":"2026-11-23","users":[7,"9",16]}"#
      ).result
    }
    #expect(result?.keys == ["7", "9", "16"])
    #expect(result?["16"] == [])
    #expect(
      result?["9"]?.list.last?.keys == [
        "FROM_HR", "ID", "DT_FROM", "DT_TO", "ACCESSIBILITY", "IMPORTANCE", "FROM", "TO",
      ])
    let vacation = result?["7"]?.list.first { $0["NAME"] == "Отпуск" }
    #expect(
      vacation?.keys == [
        "ID", "NAME", "DATE_FROM", "DATE_TO", "DATE_FROM_TS_UTC", "DATE_TO_TS_UTC", "~USER_OFFSET_FROM",
        "~USER_OFFSET_TO", "DT_SKIP_TIME", "TZ_FROM", "TZ_TO", "ACCESSIBILITY", "IMPORTANCE", "EVENT_TYPE",
      ])
  }

  @Test("Without people there is a list instead of an object", arguments: [#""x""#, "[0]", #"["abc"]"#])
  func nobody(users: String) async throws {
    let reply = try await visit {
      try await $0.call("calendar.accessibility.get", #"{"from":"2026-11-23","to":"2026-11-23","users":\#(users)}"#)
    }
    #expect(reply.result == [])
  }
}
