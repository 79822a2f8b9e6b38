public import CalendarFeature

/// How the program ended.
public struct Departure: Equatable, Sendable {
  /// Why.
  public let end: RunEnd
  /// What is to be told of answers once the screen is given back: those that failed, and those of which nothing is known.
  public let leftOpen: [AnswerNotice]
}

/// Why the program ended.
public enum RunEnd: Equatable, Sendable {
  /// The person was done.
  case asked
  /// The person wants to see the demo.
  case demo
  /// The person wants to see another account, by its name.
  case account(String)
  /// The person wants to add an account.
  case newAccount
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
      case .account(let name): .account(name)
      case .newAccount: .newAccount
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
