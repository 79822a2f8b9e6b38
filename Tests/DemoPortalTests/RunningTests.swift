import DemoPortal
import LoopbackPort
import Testing

@Suite("A running portal") struct RunningTests {
  @Test("The portal stops when it is cancelled, and its port is free again") func stops() async throws {
    let port = LoopbackPort.free()
    for _ in 1...2 {
      #expect(try await visit(port: port) { try await $0.call("profile").status } == 200)
    }
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
    let calls = try await visit(port: LoopbackPort.free()) { visitor in
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
