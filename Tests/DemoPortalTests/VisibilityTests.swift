import DemoPortal
import Testing

@Suite("What a caller may see") struct VisibilityTests {
  @Test(
    "Missing, deleted, hidden and senseless ids are all null under 200",
    arguments: [
      "\(DemoWorld.missing)", "\(DemoWorld.deleted)", "\(DemoWorld.hidden)", "-5", "\"abc\"",
      "\"99999999999999999999999\"",
    ])
  func null(id: String) async throws {
    let reply = try await visit { try await $0.call("calendar.event.getbyid", "{\"id\":\(id)}") }
    #expect(reply.status == 200)
    #expect(reply.result == .null)
    #expect(reply.json?.keys == ["result", "time"])
  }

  @Test("Both ids of a meeting give a row each, and the host's says H to everybody") func rows() async throws {
    try await visit { visitor in
      let hosts = try await visitor.call("calendar.event.getbyid", #"{"id":"651"}"#).result
      let mine = try await visitor.call("calendar.event.getbyid", #"{"id":654}"#).result
      #expect([hosts?["PARENT_ID"], hosts?["OWNER_ID"], hosts?["MEETING_STATUS"]] == ["651", "8", "H"])
      #expect([mine?["PARENT_ID"], mine?["OWNER_ID"], mine?["MEETING_STATUS"]] == ["651", "7", "Q"])
      #expect(
        hosts?["ATTENDEE_LIST"] == [
          ["id": 8, "entryId": "651", "status": "H"], ["id": 9, "entryId": "652", "status": "Y"],
          ["id": 10, "entryId": "653", "status": "N"], ["id": 7, "entryId": "654", "status": "Q"],
        ])
    }
  }

  @Test(
    "A restricted event shows a word instead of its title, or behind it",
    arguments: [
      (DemoWorld.restricted, Configuration.Language.english, "[Busy]", true),
      (DemoWorld.restricted, .russian, "[Занят]", true),
      (DemoWorld.titleOnly, .english, "Portfolio review [Busy]", false),
    ])
  func restricted(id: Int, language: Configuration.Language, name: String, isFlagged: Bool) async throws {
    let event = try await visit {
      $0.language = language
    } _: {
      try await $0.call("calendar.event.getbyid", "{\"id\":\(id)}").result
    }
    #expect(event?["NAME"]?.string == name)
    #expect(event?["IS_ACCESSIBLE_TO_USER"] == (isFlagged ? false : nil))
    #expect(event?["ATTENDEE_LIST"] == nil)
  }

  @Test(
    "A caller's list holds what others let them see",
    arguments: [
      (#"{"type":"user","ownerId":7,"section":5}"#, "Отпуск", true),
      (#"{"type":"user","ownerId":11,"section":[48]}"#, "Собеседование: кандидат", false),
      (#"{"type":"user","ownerId":8}"#, "Salary talk", false),
      (#"{"type":"user","ownerId":8}"#, "[Busy]", true),
      (#"{"type":"user","ownerId":7,"section":4}"#, "Отменённая встреча", false),
      (#"{"type":"location","ownerId":0}"#, "John O'Neil", true),
      (#"{"type":"company_calendar"}"#, "День компании", true),
      (#"{"type":"group","ownerId":2}"#, "Aurora: feature freeze", true),
    ])
  func lists(parameters: String, name: String, isThere: Bool) async throws {
    let range = #""from":"2026-11-20","to":"2026-12-16","#
    let body = "{" + range + parameters.dropFirst()
    let rows = try await visit { try await $0.call("calendar.event.get", body).result?.list }
    #expect(rows?.contains { $0["NAME"]?.string == name } == isThere)
  }

  @Test(
    "Unknown types and owners give an empty list",
    arguments: [#"{"type":"nonsense","ownerId":7}"#, #"{"type":"user"}"#, #"{"type":"user","ownerId":7,"section":40}"#])
  func empty(parameters: String) async throws {
    #expect(try await visit { try await $0.call("calendar.event.get", parameters).result } == [])
  }
}
