public import CalendarModel

/// An answer that is to be given to a meeting.
public struct AnswerRequest: Equatable, Sendable {
  /// Tells its outcome from those of others.
  public let number: Int
  /// The meeting, and my answer that stood before.
  public internal(set) var invitation: Invitation
  /// The answer.
  public let answer: Answer
  /// Whether it takes an earlier one back. That itself is not offered to be taken back.
  public let isUndo: Bool

  /// Whether it is the answer that stood before, as far as was known.
  public var changesNothing: Bool { invitation.answer == answer }
}
