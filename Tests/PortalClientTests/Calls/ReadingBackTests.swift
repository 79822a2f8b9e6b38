import CalendarModel
import DemoPortal
import PortalClient
import Testing

@Suite struct ReadingBackTests {
  private static let set = "calendar.meeting.status.set"
  private static let get = "calendar.meeting.status.get"

  /// What accepting comes to, after something was prepared for what lies between the two calls.
  private func accept(
    _ id: Int = DemoWorld.planning, _ prepare: (RunningPortal) async -> Void
  ) async throws -> AnswerOutcome {
    try await visit { visit in
      await prepare(visit.portal)
      let outcome = await visit.client.respond(to: try #require(EventID(Int64(id))), with: .accepted)
      #expect(await visit.calls.filter { $0 == Self.set }.count == 1)
      return outcome
    }
  }

  @Test func `a portal that is busy in between is waited for`() async throws {
    let outcome = try await accept { await $0.script(.error(.queryLimitExceeded), for: .method(Self.get, times: 3)) }
    #expect(outcome == .read(.given(.accepted)))
  }

  @Test(arguments: [
    (Fault.error(.queryLimitExceeded), PortalError.busy), (.reset, .unreachable(.closed)),
    (.result(#""X""#), .nonsense(status: 200, beginning: #""X""#)),
    (.error(.operationTimeLimit), .rateLimited(until: nil)),
    (.error(.internalServerError), .broken(code: "INTERNAL_SERVER_ERROR", text: "Internal server error")),
  ])
  func `where the portal does not say it, it is not known`(fault: Fault, error: PortalError) async throws {
    #expect(try await accept { await $0.script(fault, for: .method(Self.get)) } == .unconfirmed(error))
  }

  @Test func `a meeting deleted in between is one no longer`() async throws {
    let outcome = try await accept { await $0.apply(.delete(event: DemoWorld.planning), after: Self.set) }
    #expect(outcome == .read(.notMeeting))
  }

  @Test func `an answer changed elsewhere in between is the one that stands`() async throws {
    let outcome = try await accept {
      await $0.apply(.answer(event: DemoWorld.planning, person: DemoWorld.me, letter: "N"), after: Self.set)
    }
    #expect(outcome == .read(.given(.declined)))
  }

  @Test func `accepting an edited occurrence accepts the series, declining one leaves it be`() async throws {
    try await visit { visit in
      func ids(_ numbers: Int...) -> [EventID] { numbers.compactMap { EventID(Int64($0)) } }
      let both = ids(DemoWorld.standup, DemoWorld.todaysStandup)
      func give(_ answer: Answer, to id: EventID) async -> [MyAnswer?] {
        #expect(await visit.client.respond(to: id, with: answer) == .read(.given(answer)))
        return await visit.client.myAnswers(to: both).map { try? $0.answer.get() }
      }
      #expect(await give(.declined, to: both[1]) == [.given(.accepted), .given(.declined)])
      #expect(await give(.declined, to: both[0]) == [.given(.declined), .given(.declined)])
      #expect(await give(.accepted, to: both[1]) == [.given(.accepted), .given(.accepted)])
      #expect(await give(.notAnswered, to: both[0]) == [.given(.notAnswered), .given(.accepted)])
    }
  }
}
