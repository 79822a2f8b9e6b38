import CalendarModel
import DemoPortal
import PortalClient
import PortalWire
import Testing

/// The giving of an answer, against every way to misbehave.
@Suite struct MisbehavingAnswerTests {
  private static let set = "calendar.meeting.status.set"
  private static let get = "calendar.meeting.status.get"

  /// Gives an answer for each fault, which strikes the setting alone, or also the reading back.
  private func respond(
    hangs: Bool, failing isFailing: Bool, _ check: (Misbehavior, AnswerOutcome, [String]) async throws -> Void
  ) async throws {
    var network = NetworkOptions()
    network.bodyLimit = 1 << 20
    if hangs { network.attemptDeadline = .seconds(3) }
    let id = try #require(EventID(Int64(DemoWorld.planning)))
    try await visit(network: network) {
      try webhookAccess("\($0.origin)/rest/7/\(Misbehavior.key)/")
    } portal: {
      $0.rateLimit = nil
      $0.webhooks = [.init(user: 7, secret: Misbehavior.key)]
    } _: { visit in
      for fault in Misbehavior.all where fault.hangs == hangs {
        await visit.portal.apply(.answer(event: DemoWorld.planning, person: 7, letter: "Q"))
        await visit.portal.clearScript()
        await visit.portal.forgetRequests()
        await visit.portal.script(fault.fault, for: .method(Self.set))
        if isFailing { await visit.portal.script(fault.fault, for: .method(Self.get)) }
        let outcome = await visit.client.respond(to: id, with: .accepted)
        let said = "\(outcome) \(String(reflecting: outcome))"
        #expect(!said.contains(Misbehavior.key.prefix(4)) && !said.contains(Misbehavior.signature))
        try await check(fault, outcome, await visit.calls)
      }
    }
  }

  @Test(arguments: [false, true])
  func `is sent once, and what the portal has is asked where it may have been taken`(hangs: Bool) async throws {
    try await respond(hangs: hangs, failing: false) { fault, outcome, calls in
      let error = fault.error(.setMyAnswer)
      switch outcome {
      case .refused(let told): #expect(!fault.mayBeTaken && told.kind == error, "\(fault.fault)")
      case .brokenOff(let told, let now):
        #expect(fault.mayBeTaken && told.kind == error, "\(fault.fault)")
        // Three seconds, which stand for the deadline here, may be too short for a busy machine to read back in.
        #expect(now == .given(fault.carriesOut ? .accepted : .notAnswered) || hangs && now == nil, "\(fault.fault)")
      case .read, .unconfirmed: Issue.record("\(fault.fault): \(outcome)")
      }
      #expect(calls == [Self.set] + (fault.mayBeTaken ? [Self.get] : []), "\(fault.fault)")
    }
  }

  @Test(arguments: [false, true])
  func `is not known to have been taken where reading back fails as well`(hangs: Bool) async throws {
    try await respond(hangs: hangs, failing: true) { fault, outcome, calls in
      #expect(calls.filter { $0 == Self.set }.count == 1, "\(fault.fault)")
      guard case .brokenOff(_, let now) = outcome else { return #expect(!fault.mayBeTaken, "\(fault.fault)") }
      #expect(now == nil, "\(fault.fault)")
    }
  }
}
