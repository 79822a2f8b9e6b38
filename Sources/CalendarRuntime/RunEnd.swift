import CalendarFeature

/// Why the program ended.
public enum RunEnd: Equatable, Sendable {
  /// The person was done.
  case asked
  /// The person wants to see the demo.
  case demo
  /// The person pressed ^C.
  case interrupted
  /// A signal asked for it, by its number.
  case signal(Int32)
  /// The terminal is gone.
  case terminalGone

  init(_ reason: QuitReason) {
    self =
      switch reason {
      case .asked: .asked
      case .interrupted: .interrupted
      case .demo: .demo
      }
  }

  init(_ end: DisplayEnd) {
    self =
      switch end {
      case .signal(let number): .signal(number)
      case .gone: .terminalGone
      }
  }
}
