import CalendarModel
import DemoPortal
import PortalClient
import Testing

@Suite struct RespondingTests {
  private static let set = "calendar.meeting.status.set"
  private static let get = "calendar.meeting.status.get"
  /// What is called where nothing is in the way.
  private static let both = [set, get]

  /// What giving an answer comes to, and what was called for it.
  private func respond(
    to id: Int = DemoWorld.planning, with answer: Answer = .accepted, network: NetworkOptions = NetworkOptions(),
    _ prepare: (RunningPortal) async -> Void = { _ in }
  ) async throws -> Response {
    try await visit(network: network) { visit in
      await prepare(visit.portal)
      let id = try #require(EventID(Int64(id)))
      return Response(outcome: await visit.client.respond(to: id, with: answer), calls: await visit.calls)
    }
  }

  private struct Response: Equatable {
    let outcome: AnswerOutcome
    let calls: [String]
  }

  @Test(arguments: [DemoWorld.planning, DemoWorld.myPlanning], [Answer.accepted, .declined, .notAnswered])
  func `an answer is set once and read back, whichever row names the meeting`(id: Int, answer: Answer) async throws {
    #expect(try await respond(to: id, with: answer) == Response(outcome: .read(.given(answer)), calls: Self.both))
  }

  @Test(arguments: [
    (DemoWorld.interview, MyAnswer.given(.organizer)), (DemoWorld.notInvited, .notInvited),
    (DemoWorld.overnightDeploy, .notMeeting), (DemoWorld.deleted, .notMeeting), (DemoWorld.missing, .notMeeting),
  ])
  func `where there is nothing to answer the portal says so only afterwards`(id: Int, now: MyAnswer) async throws {
    #expect(try await respond(to: id) == Response(outcome: .read(now), calls: Self.both))
  }

  @Test(arguments: [(Answer.notAnswered, [Self.get]), (.accepted, [Self.get, Self.set, Self.get])])
  func `that is thought to stand is set only where the portal has another`(answer: Answer, calls: [String]) async throws
  {
    try await visit { visit in
      let id = try #require(EventID(Int64(DemoWorld.planning)))
      let outcome = await visit.client.respond(to: id, with: answer, unlessGiven: true)
      #expect(outcome == .read(.given(answer)))
      #expect(await visit.calls == calls)
    }
  }

  @Test func `that I host is no answer to give, and is not sent`() async throws {
    let response = Response(outcome: .read(.given(.notAnswered)), calls: [Self.get])
    #expect(try await respond(with: .organizer) == response)
  }

  @Test(arguments: ["true", "false", "null", "[]", #""ok""#])
  func `what the portal says to it does not count, but what it has`(result: String) async throws {
    let response = try await respond { await $0.script(.result(result), for: .method(Self.set, times: 1)) }
    #expect(response == Response(outcome: .read(.given(.notAnswered)), calls: Self.both))
  }

  @Test(arguments: [
    (Fault.error(.queryLimitExceeded), PortalError.busy),
    (.html(status: 503), .busy),
    (.error(.operationTimeLimit), .rateLimited(until: nil)),
    (.error(.expiredToken), .refusedCredentials(code: "expired_token")),
    (.error(.insufficientScope), .missingScope("calendar")),
    (.error(.accessDenied), .accessDenied(code: "ACCESS_DENIED")),
    (.error(.methodNotFound), .noSuchMethod(Self.set)),
    (.error(Failure(status: 400, code: "", description: "No")), .answered(code: "", text: "No")),
    (.error(.portalDeleted), .broken(code: "PORTAL_DELETED", text: "Portal was deleted")),
    (.error(.overloadLimit), .broken(code: "OVERLOAD_LIMIT", text: "REST API is blocked due to overload.")),
    (.redirect(to: "https://new.example/"), .moved(host: "new.example")),
  ])
  func `what is turned away is sent once, and not asked about`(fault: Fault, error: PortalError) async throws {
    let response = try await respond { await $0.script(fault, for: .method(Self.set)) }
    #expect(response == Response(outcome: .refused(error), calls: [Self.set]))
  }

  @Test(arguments: [
    (Fault.cut(after: 5), PortalError.unreachable(.closed), Answer.accepted),
    (.contentLength(100_000), .unreachable(.closed), .accepted),
    (.reset, .unreachable(.closed), .notAnswered),
    (.close, .unreachable(.closed), .notAnswered),
    (.empty(status: 500), .nonsense(status: 500, beginning: ""), .notAnswered),
    (.empty(status: 504), .nonsense(status: 504, beginning: ""), .notAnswered),
    (
      .error(.internalServerError), .broken(code: "INTERNAL_SERVER_ERROR", text: "Internal server error"), .notAnswered
    ),
    (.endless, .tooLarge(limit: 1 << 20), .notAnswered),
  ])
  func `what breaks off is sent once, and what the portal has is told`(
    fault: Fault, error: PortalError, now: Answer
  ) async throws {
    var network = NetworkOptions()
    network.bodyLimit = 1 << 20
    let response = try await respond(network: network) { await $0.script(fault, for: .method(Self.set, times: 1)) }
    #expect(response == Response(outcome: .brokenOff(error, now: .given(now)), calls: Self.both))
  }

  @Test(arguments: [Fault.silent, .delay(.seconds(60))])
  func `what is not answered within the deadline may have been taken`(fault: Fault) async throws {
    var network = NetworkOptions()
    // A busy machine is to connect and to send within it.
    network.attemptDeadline = .seconds(3)
    let response = try await respond(network: network) {
      await $0.script(fault, for: .method(Self.set))
      await $0.script(.silent, for: .method(Self.get))
    }
    #expect(response.outcome == .brokenOff(.timedOut(seconds: 3), now: nil))
  }

  @Test func `what the portal does not say after a request that broke off is not known`() async throws {
    let response = try await respond {
      await $0.script(.cut(after: 5), for: .method(Self.set, times: 1))
      await $0.script(.reset, for: .method(Self.get))
    }
    #expect(response == Response(outcome: .brokenOff(.unreachable(.closed), now: nil), calls: Self.both))
  }

  @Test func `a portal that is not there has taken nothing`() async throws {
    let outcome = try await visit(access: { _ in try webhookAccess("http://127.0.0.1:1/rest/7/demo/") }) { visit in
      await visit.client.respond(to: try #require(EventID(651)), with: .accepted)
    }
    #expect(outcome == .refused(.unreachable(.refused)))
  }
}
