import PortalClient
import Testing

@Suite struct DispatchClockTests {
  @Test func `a sleep ends no earlier than its deadline`() async throws {
    let clock = DispatchClock()
    for length in [Duration.seconds(-5), .zero, .milliseconds(1), .milliseconds(30)] {
      let deadline = clock.now.advanced(by: length)
      try await clock.sleep(until: deadline, tolerance: nil)
      #expect(clock.now >= deadline)
    }
  }

  @Test func `a cancelled sleep throws at once`() async {
    let sleeper = Task { try await DispatchClock().sleep(for: .seconds(86_400)) }
    sleeper.cancel()
    await #expect(throws: CancellationError.self) { try await sleeper.value }
  }
}
