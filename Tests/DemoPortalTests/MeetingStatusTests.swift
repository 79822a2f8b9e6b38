import DemoPortal
import Testing

@Suite("My answer") struct MeetingStatusTests {
  @Test(
    "Either id gives it, null without an invitation",
    arguments: [
      (DemoWorld.planning, "Q"), (DemoWorld.myPlanning, "Q"), (652, "Q"), (DemoWorld.supplierVisit, "N"),
      (DemoWorld.standup, "Y"), (DemoWorld.interview, "H"), (DemoWorld.notInvited, .null),
    ] as [(Int, JSON)])
  func answer(id: Int, expected: JSON) async throws {
    let reply = try await visit { try await $0.call("calendar.meeting.status.get", "{\"eventId\":\(id)}") }
    #expect(reply.status == 200)
    #expect(reply.result == expected)
  }

  @Test(
    "What is no meeting is an error without a code",
    arguments: [DemoWorld.overnightDeploy, DemoWorld.missing, DemoWorld.deleted, -1])
  func noMeeting(id: Int) async throws {
    let reply = try await visit { try await $0.call("calendar.meeting.status.get", "{\"eventId\":\(id)}") }
    #expect(reply.status == 400)
    #expect(reply.json == ["error": "", "error_description": "Error while retrieving status"])
  }

  @Test("A missing id names the method that was called") func missing() async throws {
    #expect(
      try await visit { try await $0.call("calendar.meeting.status.get").json?["error_description"] }
        == "The mandatory parameter \"eventId\" is not specified for the method \"calendar.meeting.status.get\"")
  }

  @Test(
    "Setting always says true, and counts for the caller's copy of the whole meeting",
    arguments: [
      (DemoWorld.planning, "Y", "Y"), (DemoWorld.myPlanning, "n", "N"), (DemoWorld.interview, "N", "H"),
      (DemoWorld.notInvited, "Y", .null),
    ] as [(Int, String, JSON)])
  func set(id: Int, status: String, after: JSON) async throws {
    try await visit {
      let reply = try await $0.call("calendar.meeting.status.set", "{\"eventId\":\(id),\"status\":\"\(status)\"}")
      #expect(reply.result == true)
      #expect(try await $0.call("calendar.meeting.status.get", "{\"eventId\":\(id)}").result == after)
    }
  }

  @Test(
    "Setting says true for what does not exist or is no meeting",
    arguments: [DemoWorld.missing, DemoWorld.overnightDeploy])
  func setNothing(id: Int) async throws {
    #expect(
      try await visit {
        try await $0.call("calendar.meeting.status.set", "{\"eventId\":\(id),\"status\":\"Y\"}").result
      }
        == true)
  }

  @Test("Accepting an edited occurrence accepts the series, and the other way round; declining stays where it is")
  func series() async throws {
    try await visit { visitor in
      func answers() async throws -> [JSON?] {
        var answers: [JSON?] = []
        for id in [DemoWorld.standup, DemoWorld.todaysStandup] {
          answers.append(try await visitor.call("calendar.meeting.status.get", "{\"eventId\":\(id)}").result)
        }
        return answers
      }
      func set(_ id: Int, _ status: String) async throws {
        _ = try await visitor.call("calendar.meeting.status.set", "{\"eventId\":\(id),\"status\":\"\(status)\"}")
      }
      try await set(DemoWorld.standup, "N")
      #expect(try await answers() == ["N", "Y"])
      try await set(DemoWorld.todaysStandup, "N")
      try await set(DemoWorld.todaysStandup, "Y")
      #expect(try await answers() == ["Y", "Y"])
      try await set(DemoWorld.standup, "Q")
      try await set(DemoWorld.todaysStandup, "N")
      try await set(DemoWorld.standup, "Y")
      #expect(try await answers() == ["Y", "Y"])
    }
  }

  @Test(
    "Only three answers can be set",
    arguments: [("\"H\"", 400, ""), ("\"M\"", 400, ""), ("\"\"", 400, ""), ("[\"Y\"]", 500, "INTERNAL_SERVER_ERROR")])
  func wrong(status: String, http: Int, code: String) async throws {
    let reply = try await visit {
      try await $0.call("calendar.meeting.status.set", "{\"eventId\":651,\"status\":\(status)}")
    }
    #expect(reply.status == http)
    #expect(reply.json?["error"]?.string == code)
  }
}
