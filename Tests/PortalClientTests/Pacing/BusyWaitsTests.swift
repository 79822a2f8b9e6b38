import Testing

@testable import PortalClient

@Suite struct BusyWaitsTests {
  @Test(
    arguments: [
      (1, 0.0, Duration.seconds(1)), (2, 0.0, .seconds(2)), (3, 0.0, .seconds(4)), (1, 1.0, .seconds(6)),
      (2, 0.5, .seconds(7)), (3, 1.0, .seconds(12)), (3, 7.0, .seconds(12)), (4, 0.0, nil), (0, 0.0, nil),
      (Int.max, 0.0, nil),
    ] as [(Int, Double, Duration?)])
  func `begin at twice the one before, spread wide, and end after the third`(
    refusals: Int, jitter: Double, wait: Duration?
  ) {
    #expect(BusyWaits.wait(afterRefusals: refusals, jitter: jitter) == wait)
  }
}
