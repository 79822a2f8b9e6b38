import Testing

@testable import PortalClient

@Suite struct RequestBucketTests {
  @Test func `lets a burst through at once, then two a second`() {
    var bucket = RequestBucket(burst: 3, drainPerSecond: 2)
    let waits = (1...6).map { _ in bucket.take(at: .zero) }
    #expect(waits == [.zero, .zero, .zero, .seconds(0.5), .seconds(1), .seconds(1.5)])
  }

  @Test func `drains as time goes by, and no further than empty`() {
    var bucket = RequestBucket(burst: 2, drainPerSecond: 2)
    #expect((1...3).map { _ in bucket.take(at: .zero) } == [.zero, .zero, .seconds(0.5)])
    #expect(bucket.take(at: .seconds(1)) == .zero)
    #expect((1...3).map { _ in bucket.take(at: .seconds(100)) } == [.zero, .zero, .seconds(0.5)])
  }

  @Test func `is full once the portal says so, whoever filled it`() {
    var bucket = RequestBucket(burst: 50, drainPerSecond: 2)
    bucket.fill(at: .seconds(1))
    #expect((1...2).map { _ in bucket.take(at: .seconds(1)) } == [.seconds(0.5), .seconds(1)])
    #expect(bucket.take(at: .seconds(3)) == .zero)
  }

  @Test func `takes no harm from a clock that goes back`() {
    var bucket = RequestBucket(burst: 1, drainPerSecond: 2)
    #expect(bucket.take(at: .seconds(10)) == .zero)
    #expect(bucket.take(at: .seconds(5)) == .seconds(0.5))
    #expect(bucket.take(at: .seconds(11)) == .zero)
  }
}
