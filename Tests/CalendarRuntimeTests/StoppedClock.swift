/// A clock on which no time passes: a sleep ends where it is cancelled, and not before.
struct StoppedClock: Clock {
  let now = ContinuousClock.now
  let minimumResolution = Duration.nanoseconds(1)

  func sleep(until deadline: ContinuousClock.Instant, tolerance: Duration?) async throws {
    for await _ in AsyncStream(Never.self, { _ in }) {}
    throw CancellationError()
  }
}
