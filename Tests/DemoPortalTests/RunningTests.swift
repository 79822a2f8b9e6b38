import DemoPortal
import Foundation
import Testing

@Suite("A running portal") struct RunningTests {
  /// A port that is free again may be anybody's: connections that other tests open take theirs from the same range. So it is tried
  /// with a few.
  @Test("The portal stops when it is cancelled, and its port is free again") func stops() async throws {
    var statuses: [Int] = []
    for _ in 1...5 where statuses.isEmpty {
      let port = try await visit { $0.portal.port }
      let status = try? await DemoPortal { saturday }.withRunning(port: port) {
        try await Visitor(portal: $0).call("profile").status
      }
      statuses += [status].compactMap(\.self)
    }
    #expect(statuses == [200])
  }

  @Test("A port that is taken is an error") func taken() async throws {
    try await visit { visitor in
      await #expect(throws: (any Error).self) {
        try await DemoPortal { saturday }.withRunning(port: visitor.portal.port) { _ in }
      }
    }
  }

  @Test("Stopping ends connections that were just opened", arguments: 0..<10)
  func abandoned(round: Int) async throws {
    let calls = try await visit { visitor in
      await visitor.portal.script(.silent, for: .always)
      let address = visitor.portal.webhook + "profile"
      let calls = (0..<8).map { _ in Task { try await visitor.get(address) } }
      for _ in 0..<round { await Task.yield() }
      return calls
    }
    for call in calls {
      await #expect(throws: (any Error).self) { try await call.value }
    }
  }
}
