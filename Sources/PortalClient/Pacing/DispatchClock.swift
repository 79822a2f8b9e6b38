// Sources of Dispatch may be used from any thread; on Linux it does not say so yet.
@preconcurrency import Dispatch

/// A clock that sleeps on a timer of Dispatch's.
///
/// Swift's own clocks wake the process once a second while anything sleeps, and go on until the deadline after the sleep was
/// cancelled (Swift 6.3 on Linux, seen with strace). A screen at rest is to be silent, so it waits by this one.
public struct DispatchClock: Clock {
  /// Makes the clock.
  public init() {}

  /// The time now, as `ContinuousClock` has it.
  public var now: ContinuousClock.Instant { .now }

  /// The least that can be slept.
  public var minimumResolution: Duration { .milliseconds(1) }

  /// Sleeps until a deadline; throws `CancellationError` as soon as the task is cancelled.
  public func sleep(until deadline: ContinuousClock.Instant, tolerance: Duration?) async throws {
    let rest = (deadline - now).components
    let nanoseconds = min(max(rest.seconds, 0), 1_000_000_000) * 1_000_000_000 + rest.attoseconds / 1_000_000_000
    let timer = DispatchSource.makeTimerSource()
    timer.schedule(deadline: .now() + .nanoseconds(Int(max(0, nanoseconds))))
    let end = AsyncStream<Never> { continuation in
      timer.setEventHandler { continuation.finish() }
      continuation.onTermination = { _ in timer.cancel() }
      timer.activate()
    }
    for await _ in end {}
    try Task.checkCancellation()
  }
}
