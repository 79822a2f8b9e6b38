import CalendarModel
import DemoPortal
import InMemoryLogging
import PortalClient
import Testing

/// Every call that asks something, against every way to misbehave.
@Suite struct MisbehavingPortalTests {
  /// Does something for each fault, with a client that waits as long as it should, or for three seconds where only that ends it. What
  /// spoils a connection has a client of its own.
  private func forEachFault(
    by call: ClientCall, _ body: (Misbehavior, Visit) async throws -> Void
  ) async throws {
    for group in Misbehavior.connections.map({ [$0] }) + [Misbehavior.pages + Misbehavior.codes] {
      var network = NetworkOptions()
      network.bodyLimit = 1 << 20
      if group[0].hangs { network.attemptDeadline = .seconds(3) }
      try await visit(network: network) { portal in
        call == .me
          ? try tokenAccess(portal.origin, Misbehavior.key)
          : try webhookAccess("\(portal.origin)/rest/7/\(Misbehavior.key)/")
      } portal: {
        $0.rateLimit = nil
        $0.webhooks = [.init(user: 7, secret: Misbehavior.key)]
        $0.tokens = [.init(Misbehavior.key, user: 7)]
      } _: { visit in
        for fault in group {
          await visit.portal.clearScript()
          await visit.portal.forgetRequests()
          await visit.portal.script(fault.fault, for: .always)
          try await body(fault, visit)
        }
      }
    }
  }

  /// What a call makes of a fault. That nobody is invited is an answer, not a failure.
  private func expected(_ fault: Misbehavior, _ call: ClientCall) -> ClientCall.Verdict {
    let error = fault.error(call.method)
    if call == .answer, case .answered(let code, _) = error, ["", "error_core"].contains(code) {
      return .said("notMeeting")
    }
    return .failed(error)
  }

  @Test(arguments: ClientCall.allCases)
  func `each is told for what it is, after as many requests as help, and without the key`(call: ClientCall)
    async throws
  {
    var pairs = 0
    try await forEachFault(by: call) { fault, visit in
      let before = visit.log.entries.count
      let verdict = await call.verdict(visit.client)
      #expect(verdict.kind == expected(fault, call), "\(fault.fault)")
      #expect(await visit.calls.count == (fault.error(call.method) == .busy ? 4 : 1), "\(fault.fault)")
      let logged = visit.log.entries.dropFirst(before).map { "\($0.message) \($0.metadata)" }
      let said = "\(verdict) \(String(reflecting: verdict)) \(logged)"
      #expect(!said.contains(Misbehavior.key.prefix(4)), "\(fault.fault)")
      #expect(!said.contains(Misbehavior.signature), "\(fault.fault)")
      pairs += 1
    }
    #expect(pairs == Misbehavior.all.count)
  }

  @Test(arguments: ClientCall.allCases)
  func `is told not to listen where nothing does`(call: ClientCall) async throws {
    try await visit { _ in
      call == .me
        ? try tokenAccess("http://127.0.0.1:1", Misbehavior.key)
        : try webhookAccess("http://127.0.0.1:1/rest/7/\(Misbehavior.key)/")
    } _: { visit in
      #expect(await call.verdict(visit.client) == .failed(.unreachable(.refused)))
      #expect(!"\(visit.log.entries.map(\.metadata))".contains(Misbehavior.key))
    }
  }
}
