/// The portal's limit on requests, kept on this side so that it is not met: so many in a burst, then so many a second.
///
/// The portal counts per portal and source address: 50 and 2 a second on all plans but the largest.
struct RequestBucket {
  private let burst: Double
  private let drainPerSecond: Double
  private var level = 0.0
  private var measured = Duration.zero

  init(burst: Int = 50, drainPerSecond: Double = 2) {
    self.burst = Double(burst)
    self.drainPerSecond = drainPerSecond
  }

  /// Counts a request at a point of time that never goes back, and says how long it has to wait first.
  mutating func take(at now: Duration) -> Duration {
    level = max(0, level - max(.zero, now - measured).inSeconds * drainPerSecond)
    measured = max(now, measured)
    level += 1
    return .seconds(max(0, level - burst) / drainPerSecond)
  }

  /// Takes it for full at a point of time, for the portal has said so: others at the same address have filled it.
  mutating func fill(at now: Duration) {
    _ = take(at: now)
    level = max(level, burst)
  }
}

extension Duration {
  /// The length in seconds, with their fractions.
  var inSeconds: Double { self / .seconds(1) }
}
