public import CalendarModel

/// A meeting that I can answer, as it was when the answer was asked for.
public struct Invitation: Equatable, Sendable {
  /// What an answer counts for beside the instance that was selected.
  public enum Reach: Equatable, Sendable {
    /// Nothing: it takes place once.
    case one
    /// The whole series: there is no answer to one occurrence.
    case series
    /// An occurrence that was edited by itself: where its series is not accepted yet, the portal accepts that along with it.
    case editedOccurrence
  }

  /// The row that names the meeting to the portal.
  public let row: MeetingRow
  /// The title, `""` where it has none.
  public internal(set) var name: String
  /// My answer that stands.
  public internal(set) var answer: Answer
  /// What an answer counts for.
  public internal(set) var reach: Reach

  /// The invitation to what commands work on; nil where there is nothing that I can answer.
  init?(_ subject: Subject) {
    guard case .given(let answer) = subject.myAnswer, answer != .organizer else { return nil }
    row = MeetingRow(subject.event, parent: subject.parent)
    name = subject.name
    self.answer = answer
    reach = subject.isEditedOccurrence ? .editedOccurrence : subject.isSeries ? .series : .one
  }
}
