import CalendarModel
import DemoPortal
import Logging
import PortalClient
import PortalWire
import Testing

@Suite struct RequestTests {
  @Test func `is a POST of JSON that says who asks, and brings no cookie back`() async throws {
    try await visit { visit in
      let cookie = CannedReply(
        status: 200, headers: ["content-type": "application/json", "set-cookie": "qmb=0."],
        body: #"{"result":{"ID":"7"}}"#)
      await visit.portal.script(.reply(cookie))
      _ = try await visit.client.profile()
      _ = try await visit.client.profile()
      let request = try #require(await visit.portal.requests.last)
      let headers = request.headers.filter { $0.key != "host" }
      #expect(request.httpMethod == "POST")
      #expect(request.target == "/rest/7/demo/profile")
      #expect(String(decoding: request.body, as: UTF8.self) == "{}")
      #expect(
        headers == [
          "accept": "application/json", "content-type": "application/json", "content-length": "2",
          "user-agent": "b24cal/1.2.3",
        ])
    }
  }

  @Test func `bears a token in a header`() async throws {
    try await visit(access: { try tokenAccess($0.origin, "demo-token") }) { visit in
      let profile = try await visit.client.profile()
      #expect(profile?.id == UserID(7))
      let request = try #require(await visit.portal.requests.last)
      #expect(request.target == "/rest/profile")
      #expect(request.headers["authorization"] == "Bearer demo-token")
    }
  }

  @Test func `is refused with a token that has expired`() async throws {
    try await visit(access: { try tokenAccess($0.origin, "old-token") }) { visit in
      await #expect(throws: PortalError.refusedCredentials(code: "expired_token")) { try await visit.client.profile() }
    }
  }

  @Test func `is refused with a wrong key`() async throws {
    try await visit(access: { try webhookAccess("\($0.origin)/rest/7/wrong/") }) { visit in
      await #expect(throws: PortalError.refusedCredentials(code: "INVALID_CREDENTIALS")) {
        try await visit.client.profile()
      }
    }
  }

  @Test func `asks for the rights of a key`() async throws {
    try await visit { visit in
      let scope = try await visit.client.scope()
      #expect(scope == ["calendar", "user_brief"])
    }
  }

  @Test func `tells a person who is not active by an empty profile`() async throws {
    try await visit { visit in
      await visit.portal.script(.result("[]"))
      let profile = try await visit.client.profile()
      #expect(profile == nil)
    }
  }

  @Test func `fails after the client was closed, opened or not`() async throws {
    try await visit { visit in
      await visit.client.close()
      await #expect(throws: PortalError.unreachable(.closed)) { try await visit.client.profile() }
    }
    try await visit { visit in
      _ = try await visit.client.profile()
      await visit.client.close()
      await #expect(throws: PortalError.unreachable(.closed)) { try await visit.client.profile() }
    }
  }

  @Test func `that begins while the client is closed is answered or fails, and that is all`() async throws {
    try await visit { visit in
      for _ in 0..<200 {
        let client = PortalClient(
          access: try webhookAccess(visit.portal.webhook), version: "1.2.3", clock: RecordingClock(),
          logger: Logger(label: "test") { _ in visit.log })
        let calls = (0..<4).map { _ in Task { try await client.profile() } }
        await Task.yield()
        await client.close()
        for call in calls {
          do {
            #expect(try await call.value?.id == UserID(7))
          } catch {
            #expect(error as? PortalError == .unreachable(.closed))
          }
        }
      }
    }
  }

  @Test func `ends when its task is cancelled`() async throws {
    try await visit { visit in
      await visit.portal.script(.silent, for: .always)
      let call = Task { try await visit.client.profile() }
      await eventually("it is asked") { await !visit.calls.isEmpty }
      call.cancel()
      await #expect(throws: PortalError.unreachable(.closed)) { try await call.value }
    }
  }
}
