/// A clock reduced to what pacing needs, so that tests can replace it.
struct Pace: Sendable {
  /// The time since some fixed point; it never goes back.
  let now: @Sendable () -> Duration
  /// Waits; ends early, with an error, where the task is cancelled.
  let sleep: @Sendable (Duration) async throws -> Void

  init(_ clock: some Clock<Duration>) {
    let origin = clock.now
    now = { origin.duration(to: clock.now) }
    sleep = { try await clock.sleep(for: $0) }
  }
}
