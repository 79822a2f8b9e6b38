/// What giving an answer to a meeting came to.
///
/// The portal says `true` also where it changed nothing, so what counts is what it has when asked afterwards.
public enum AnswerOutcome: Hashable, Sendable {
  /// The portal took the request, and has this answer now: the one that was given, or another.
  case read(MyAnswer)
  /// The portal took the request, and what it has now is not known.
  case unconfirmed(PortalError)
  /// The request broke off: the portal may have taken it. What it has since, where it said.
  case brokenOff(PortalError, now: MyAnswer?)
  /// The request did not reach the portal, or was refused: nothing changed.
  case refused(PortalError)

  /// What the portal has now, where it said.
  public var told: MyAnswer? {
    switch self {
    case .read(let answer): answer
    case .brokenOff(_, let answer): answer
    case .unconfirmed, .refused: nil
    }
  }
}
