public import CalendarModel
import Wording

/// What the bottom line tells of an answer.
public enum AnswerNotice: Equatable, Sendable {
  /// It is on its way.
  case sending(Answer)

  /// Whether something went wrong.
  var isError: Bool { false }

  /// The notice in words.
  func words(_ wording: Wording) -> String { "" }
}
