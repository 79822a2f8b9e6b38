/// The leaky bucket in front of a portal: each request fills it by one, and it drains steadily.
struct RateBucket: Sendable {
  let limit: RateLimit
  private var level = 0.0
  private var lastTime = Duration.zero

  init(limit: RateLimit) { self.limit = limit }

  /// Whether one more request fits at a time, which counts from anywhere and never runs backwards.
  mutating func admits(at time: Duration) -> Bool {
    let elapsed = max(.zero, time - lastTime)
    lastTime = max(time, lastTime)
    level = max(0, level - elapsed / .seconds(1) * limit.perSecond)
    guard level + 1 <= Double(limit.burst) else { return false }
    level += 1
    return true
  }
}

/// How many requests a portal takes before it says `QUERY_LIMIT_EXCEEDED`.
public struct RateLimit: Hashable, Sendable {
  /// How many at once.
  public var burst: Int
  /// How many of them are forgiven each second.
  public var perSecond: Double

  /// A limit of one's own.
  public init(burst: Int, perSecond: Double) {
    self.burst = burst
    self.perSecond = perSecond
  }

  /// What every plan but Enterprise has.
  public static let standard = RateLimit(burst: 50, perSecond: 2)
}
