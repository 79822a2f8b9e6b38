import ArgumentParser
import CalendarModel

/// An answer as it is written on the command line.
enum AnswerArgument: String, CaseIterable, ExpressibleByArgument {
  case accept, decline, reset

  /// The answer that it stands for.
  var answer: Answer {
    switch self {
    case .accept: .accepted
    case .decline: .declined
    case .reset: .notAnswered
    }
  }
}
