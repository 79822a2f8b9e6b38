import CalendarModel
import DemoPortal
import Foundation
import PortalClient
import PortalWire
import Testing

@Suite struct PacingTests {
  @Test(arguments: [(1, [1.0]), (2, [1, 2]), (3, [1, 2, 4])])
  func `a read waits for a busy portal and asks again`(refusals: Int, seconds: [Double]) async throws {
    try await visit { visit in
      await visit.portal.script(.error(.queryLimitExceeded), for: .next(refusals))
      let profile = try await visit.client.profile()
      #expect(profile?.id == UserID(7))
      #expect(visit.clock.waits == seconds.map { .seconds($0) })
      #expect(await visit.calls.count == refusals + 1)
    }
  }

  @Test(arguments: [Fault.error(.queryLimitExceeded), .html(status: 503), .empty(status: 503)])
  func `gives up on a portal that stays busy`(fault: Fault) async throws {
    try await visit { visit in
      await visit.portal.script(fault, for: .always)
      await #expect(throws: PortalError.busy) { try await visit.client.profile() }
      #expect(visit.clock.waits == [.seconds(1), .seconds(2), .seconds(4)])
      #expect(await visit.calls.count == 4)
    }
  }

  @Test(arguments: [
    ("5", [6.0]), ("0", [1]), ("soon", [1]), ("-3", [1]), ("18446744073709551616", [1]), ("31", []), ("4294967295", []),
  ])
  func `leaves a portal alone for as long as it asks, if that is not too long`(seconds: String, waits: [Double])
    async throws
  {
    try await visit { visit in
      let refusal = CannedReply(status: 503, headers: ["retry-after": seconds], body: "")
      await visit.portal.script(.reply(refusal), for: .next())
      _ = try? await visit.client.profile()
      #expect(visit.clock.waits == waits.map { .seconds($0) })
      #expect(await visit.calls.count == 1 + waits.count)
    }
  }

  @Test func `leaves it alone for five minutes at most`() async throws {
    try await visit { visit in
      let refusal = CannedReply(status: 503, headers: ["retry-after": "4294967295"], body: "")
      await visit.portal.script(.reply(refusal), for: .next())
      await #expect(throws: PortalError.busy) { try await visit.client.profile() }
      try await visit.clock.sleep(for: .seconds(299))
      #expect(try await visit.client.profile()?.id == UserID(7))
      #expect(visit.clock.waits == [.seconds(299), .seconds(1)])
    }
  }

  @Test(arguments: [(600, true), (3600, false)])
  func `a method whose time is used up may say until when itself, and holds up no other`(seconds: Int, isTold: Bool)
    async throws
  {
    try await visit { visit in
      let refusal = CannedReply(status: 429, headers: ["retry-after": "\(seconds)"], body: "")
      await visit.portal.script(.reply(refusal), for: .method("profile"))
      let before = Date.now
      let error = await #expect(throws: PortalError.self) { try await visit.client.profile() }
      guard case .rateLimited(let told) = error else { throw try #require(error) }
      #expect((told != nil) == isTold)
      if let told { #expect((before + 600...Date.now + 600).contains(told)) }
      #expect(try await visit.client.scope().isEmpty == false)
      #expect(visit.clock.waits.isEmpty)
    }
  }

  @Test(arguments: [Fault.reset, .html(status: 502), .error(.operationTimeLimit), .error(.overloadLimit)])
  func `asks once where waiting is no remedy`(fault: Fault) async throws {
    try await visit { visit in
      await visit.portal.script(fault, for: .always)
      await #expect(throws: PortalError.self) { try await visit.client.profile() }
      #expect(visit.clock.waits.isEmpty)
      #expect(await visit.calls.count == 1)
    }
  }

  /// The portal's own limit is off: it goes by a clock that the waits, which are only noted, do not move.
  @Test func `the 51st request of a burst waits`() async throws {
    try await visit(portal: { $0.rateLimit = nil }) { visit in
      for _ in 1...52 { _ = try await visit.client.profile() }
      #expect(visit.clock.waits == [.seconds(0.5), .seconds(0.5)])
    }
  }

  /// The portal counts over ten minutes: what lies further off, or has been, is by another clock than this machine's.
  @Test(arguments: [(300, true), (0, false), (5 * 3600, false), (-5 * 3600, false)])
  func `a method whose time is used up says until when, if an earlier answer did`(ahead: Int, isTold: Bool)
    async throws
  {
    try await visit { visit in
      let id = try #require(EventID(651))
      let second = Int(Date.now.timeIntervalSince1970) + ahead
      let time = #"{"result":"Q","time":{"operating":481.5,"operating_reset_at":\#(second)}}"#
      await visit.portal.script(.reply(CannedReply(status: 200, body: time)))
      await visit.portal.script(.error(.operationTimeLimit), for: .always)
      #expect(await visit.client.myAnswers(to: [id]).map(\.answer) == [.success(.given(.notAnswered))])
      let reset = isTold ? Date(timeIntervalSince1970: Double(second)) : nil
      #expect(await visit.client.myAnswers(to: [id]).map(\.answer) == [.failure(.rateLimited(until: reset))])
      await #expect(throws: PortalError.rateLimited(until: nil)) { try await visit.client.profile() }
    }
  }
}
