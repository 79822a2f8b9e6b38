public import CalendarModel

/// What the bottom line tells of an answer, and standard error of one that was open when the program left.
public enum AnswerNotice: Equatable, Sendable {
  /// What giving it came to, and the answer to the same meeting that was waiting and is not sent.
  case outcome(AnswerRequest, AnswerOutcome, dropped: Answer?)
  /// The answer is on its way, or waits for another to come back.
  case sending(Answer, name: String)
  /// An answer that was waiting is not sent, for the person took it back.
  case withdrawn(Answer, name: String)
  /// The program leaves once what is on its way has come back.
  case leaving
  /// The program left before it came back.
  case unknown(AnswerRequest)
  /// The program left before it was sent.
  case unsent(AnswerRequest)

  /// Whether something went wrong.
  var isError: Bool {
    switch self {
    case .outcome(let request, let outcome, _): outcome != .read(.given(request.answer))
    case .unknown, .unsent: true
    case .sending, .withdrawn, .leaving: false
    }
  }

  /// The answer that it offers to take back.
  var offer: AnswerRequest? {
    guard case .outcome(let request, _, _) = self, !isError, !request.isUndo, !request.changesNothing else {
      return nil
    }
    return request
  }
}
