/// How long a read waits before it asks a busy portal (503) again: 1, 2, 4 seconds, each plus up to half, then no more.
enum BusyWaits {
  /// The wait after so many refusals, 1 for the first; nil where it is time to give up. `jitter` is 0 to 1.
  static func wait(afterRefusals refusals: Int, jitter: Double) -> Duration? {
    guard (1...3).contains(refusals) else { return nil }
    let seconds = Double(1 << (refusals - 1))
    return .seconds(seconds * (1 + min(max(jitter, 0), 1) / 2))
  }
}
