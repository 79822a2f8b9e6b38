import CalendarModel
import DemoPortal
import PortalClient
import Testing

@Suite struct MyAnswersTests {
  private func ids(_ numbers: Int...) -> [EventID] { numbers.compactMap { EventID(Int64($0)) } }

  @Test(arguments: [
    (DemoWorld.planning, MyAnswer.given(.notAnswered)),
    (DemoWorld.myPlanning, .given(.notAnswered)),
    (DemoWorld.standup, .given(.accepted)),
    (DemoWorld.supplierVisit, .given(.declined)),
    (DemoWorld.interview, .given(.organizer)),
    (DemoWorld.notInvited, .notInvited),
    (DemoWorld.overnightDeploy, .notMeeting),
    (DemoWorld.deleted, .notMeeting),
    (DemoWorld.missing, .notMeeting),
  ])
  func `one takes one plain request`(id: Int, answer: MyAnswer) async throws {
    try await visit { visit in
      #expect(await visit.client.myAnswers(to: ids(id)).map(\.answer) == [.success(answer)])
      #expect(await visit.calls == ["calendar.meeting.status.get"])
    }
  }

  @Test func `several take one batch, in the order asked, one twice if asked twice`() async throws {
    try await visit { visit in
      let asked = ids(DemoWorld.interview, DemoWorld.missing, DemoWorld.planning, DemoWorld.interview)
      let answers = await visit.client.myAnswers(to: asked)
      #expect(answers.map(\.id) == asked)
      #expect(
        answers.map(\.answer) == [
          .success(.given(.organizer)), .success(.notMeeting), .success(.given(.notAnswered)),
          .success(.given(.organizer)),
        ])
      #expect(await visit.calls == ["batch"])
    }
  }

  @Test func `51 take two batches`() async throws {
    try await visit { visit in
      let answers = await visit.client.myAnswers(to: (651...701).compactMap { EventID($0) })
      #expect(answers.count == 51)
      #expect(answers.first?.answer == .success(.given(.notAnswered)))
      #expect(await visit.calls == ["batch", "batch"])
    }
  }

  @Test func `none take none`() async throws {
    try await visit { visit in
      #expect(await visit.client.myAnswers(to: []).isEmpty)
      #expect(await visit.calls.isEmpty)
    }
  }

  @Test func `one that fails within a batch leaves the others be`() async throws {
    try await visit { visit in
      await visit.portal.script(.error(.operationTimeLimit), for: .method("calendar.meeting.status.get", times: 1))
      let answers = await visit.client.myAnswers(to: ids(DemoWorld.interview, DemoWorld.planning)).map(\.answer)
      #expect(answers.filter { $0 == .failure(.rateLimited(until: nil)) }.count == 1)
      #expect(answers.filter { if case .success = $0 { true } else { false } }.count == 1)
    }
  }

  @Test func `parts of a batch are read as lists too, where they have nothing`() async throws {
    try await visit { visit in
      await visit.portal.script(
        .result(#"{"result":[],"result_error":{"answer651":{"error":""},"answer652":{"error":"X"}},"result_time":[]}"#))
      #expect(
        await visit.client.myAnswers(to: ids(651, 652)).map(\.answer) == [
          .success(.notMeeting), .failure(.answered(code: "X", text: "")),
        ])
    }
  }

  @Test func `what fails as a whole fails each`() async throws {
    try await visit { visit in
      await visit.portal.script(.error(.invalidCredentials), for: .always)
      let refused = Result<MyAnswer, PortalError>.failure(.refusedCredentials(code: "INVALID_CREDENTIALS"))
      #expect(await visit.client.myAnswers(to: ids(651, 652)).map(\.answer) == [refused, refused])
    }
  }

  @Test func `a missing right is named`() async throws {
    try await visit(portal: { $0.webhooks = [.init(user: 7, secret: "demo", scopes: ["user_brief"])] }) { visit in
      #expect(await visit.client.myAnswers(to: ids(651)).map(\.answer) == [.failure(.missingScope("calendar"))])
    }
  }

  @Test func `an old portal says in its own way what is not a meeting`() async throws {
    try await visit(portal: { $0.vintage = .old }) { visit in
      #expect(await visit.client.myAnswers(to: ids(DemoWorld.overnightDeploy)).map(\.answer) == [.success(.notMeeting)])
    }
  }
}
