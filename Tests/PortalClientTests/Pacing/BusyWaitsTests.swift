import Testing

@testable import PortalClient

@Suite struct BusyWaitsTests {
  @Test(
    arguments: [
      (1, 0.0, Duration.seconds(1)), (2, 0.0, .seconds(2)), (3, 0.0, .seconds(4)), (1, 1.0, .seconds(1.5)),
      (2, 0.5, .seconds(2.5)), (3, 1.0, .seconds(6)), (3, 7.0, .seconds(6)), (4, 0.0, nil), (0, 0.0, nil),
      (Int.max, 0.0, nil),
    ] as [(Int, Double, Duration?)])
  func `double, each with up to half on top, and end after the third`(refusals: Int, jitter: Double, wait: Duration?) {
    #expect(BusyWaits.wait(afterRefusals: refusals, jitter: jitter) == wait)
  }
}
