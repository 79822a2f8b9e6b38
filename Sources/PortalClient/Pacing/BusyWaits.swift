/// How long a read waits before it asks a busy portal (503) again: 1 to 6 seconds, 2 to 12, 4 to 12, then no more.
///
/// Programs that share the portal's limit were refused together. Shares of a wait that are this wide bring them back one by one:
/// with half as much on top, fifty of them were refused 650 times in 40 s.
enum BusyWaits {
  /// The wait after so many refusals, 1 for the first; nil where it is time to give up. `jitter` is 0 to 1.
  static func wait(afterRefusals refusals: Int, jitter: Double) -> Duration? {
    guard (1...3).contains(refusals) else { return nil }
    let shortest = Double(1 << (refusals - 1))
    let longest = min(shortest * 6, 12)
    return .seconds(shortest + (longest - shortest) * min(max(jitter, 0), 1))
  }
}
