import CalendarModel
import Canvas
import Wording

/// What `status` says of one event.
struct AnswerLine: EventReport {
  let id: EventID
  /// What asking came to; nil where the portal was not to be asked, and the answer is not known.
  let answer: Result<MyAnswer, PortalError>?
  let wording: Wording

  /// `651<TAB>Q<TAB>not answered`; nil where there is no answer to print.
  var text: String? {
    switch answer {
    case .success(.given(let answer)): "\(id)\t\(answer.rawValue)\t\(wording.answer(answer))"
    case .success(.notInvited): "\(id)\t-\t\(wording.answer(.notInvited))"
    case .success(.notMeeting), .success(.unknown), .failure, nil: nil
    }
  }

  /// The same for programs.
  var json: JSONDocument {
    if let problem { return .object([.init("id", .number(id.rawValue)), .init("error", .string(problem))]) }
    let letter = (try? answer?.get())?.answer?.rawValue
    return .object([.init("id", .number(id.rawValue)), .init("status", JSONDocument(letter))])
  }

  /// Why there is no answer, in one line; nil where there is one.
  var problem: String? {
    switch answer {
    case .success(.given), .success(.notInvited): nil
    case .success(.notMeeting): wording.notMeeting(id)
    case .success(.unknown): wording.about([id], wording.strangeAnswer)
    case .failure(let error): wording.about([id], wording.error(error)).safeForTerminal()
    case nil: wording.notKnown(id)
    }
  }

  var failure: PortalError? {
    if case .failure(let error) = answer { error } else { nil }
  }

  /// The exit code for this event.
  var status: ExitStatus {
    switch answer {
    case .success(.given): .done
    case .success(.notInvited), .success(.notMeeting): .notForThis
    case .success(.unknown): .unavailable
    case .failure(let error): ExitStatus(error)
    case nil: .unavailable
    }
  }

  /// The exit code that tells the answer.
  var quietStatus: ExitStatus {
    switch answer {
    case .success(.given(.accepted)), .success(.given(.organizer)): .done
    case .success(.given(.notAnswered)): .notAnswered
    case .success(.given(.declined)): .declined
    case .success(.notInvited): .notInvited
    case .success(.notMeeting), .success(.unknown), .failure, nil: status
    }
  }
}
