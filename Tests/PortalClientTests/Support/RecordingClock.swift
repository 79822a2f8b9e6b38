import Synchronization

/// A clock that never makes anybody wait: it notes how long they would have, and goes on by as much.
final class RecordingClock: Clock {
  private let start = ContinuousClock.now
  private let recorded = Mutex<[Duration]>([])

  var waits: [Duration] { recorded.withLock { $0 } }
  var now: ContinuousClock.Instant { start + waits.reduce(.zero, +) }
  let minimumResolution: Duration = .nanoseconds(1)

  func sleep(until deadline: ContinuousClock.Instant, tolerance: Duration?) async throws {
    let wait = now.duration(to: deadline)
    recorded.withLock { $0.append(wait) }
  }
}
