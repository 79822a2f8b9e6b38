import Foundation

/// What the time is: the system's, or one that `B24CAL_NOW` pins so that screens can be reproduced.
struct TimeOfDay: Sendable {
  private let pinned: Date?
  private let runsOn: Bool
  private let start = ContinuousClock.now

  /// Reads a time such as `2026-11-21T10:20:00Z`, with a `+` behind it where the clock runs on from there; nil pins nothing.
  init?(pinned text: String?) {
    runsOn = text?.hasSuffix("+") ?? false
    guard let text else {
      pinned = nil
      return
    }
    guard let time = InternetTime.instant(runsOn ? text.dropLast() : text[...]) else { return nil }
    pinned = time
  }

  /// Whether it is not the system's.
  var isPinned: Bool { pinned != nil }

  /// The time now.
  var now: Date {
    guard let pinned else { return Date() }
    guard runsOn else { return pinned }
    let passed = start.duration(to: .now).components
    return pinned.addingTimeInterval(Double(passed.seconds) + Double(passed.attoseconds) / 1e18)
  }
}
