import CalendarModel
import Canvas
public import Wording

extension AnswerNotice {
  /// The notice in words. The meeting's name gives way where the whole takes more than so many columns, and of what failed it comes
  /// last: which answer stands, and why, matters more.
  func words(_ wording: Wording, width: Int = .max) -> String {
    guard let name else { return sentence(wording) }
    let title = name.isEmpty ? wording.untitled : name
    if let reason { return sentence(wording) + wording.error(reason) + rest(wording) + wording.dot + title }
    let room = max(min(title.displayWidth, 5), width - (sentence(wording) + rest(wording)).displayWidth)
    return sentence(wording) + title.truncated(to: room, ellipsis: Glyphs(isASCII: wording.isASCII).ellipsis)
      + rest(wording)
  }

  /// The meeting, where it is about one.
  private var name: String? {
    switch self {
    case .outcome(let request, _, _), .unknown(let request), .unsent(let request): request.invitation.name
    case .sending(_, let name), .withdrawn(_, let name): name
    case .leaving: nil
    }
  }

  /// Why it failed.
  private var reason: PortalError? {
    guard case .outcome(_, let outcome, _) = self else { return nil }
    switch outcome {
    case .unconfirmed(let error), .brokenOff(let error, _), .refused(let error): return error
    case .read: return nil
    }
  }

  /// What stands before the name and the reason.
  private func sentence(_ wording: Wording) -> String {
    switch self {
    case .outcome(let request, let outcome, _): sentence(of: outcome, to: request, wording)
    case .sending(let answer, _): wording.sending(answer) + " "
    case .withdrawn(let answer, _): wording.withdrawn(answer)
    case .leaving: wording.leavingSoon
    case .unknown(let request): wording.answerNotKnown(request.answer)
    case .unsent(let request): wording.answerNotSent(request.answer)
    }
  }

  private func sentence(of outcome: AnswerOutcome, to request: AnswerRequest, _ wording: Wording) -> String {
    let invitation = request.invitation
    let isPart = invitation.reach == .editedOccurrence
    switch outcome {
    case .read(.given(request.answer)):
      return request.isUndo
        ? wording.takenBack(request.answer, isPart: isPart)
        : wording.given(request.answer, mayCountForSeries: isPart && request.answer == .accepted)
    case .read(.notMeeting): return wording.noMeetingAnyMore
    case .read(let answer):
      return answer == .given(invitation.answer) ? wording.portalStillHas(answer) : wording.portalHas(answer)
    case .unconfirmed: return wording.unconfirmed(request.answer)
    case .brokenOff(_, let now): return wording.brokenOff(request.answer, now: now)
    case .refused: return wording.refused(request.answer, stands: invitation.answer)
    }
  }

  /// What stands behind them: an answer that is dropped with it, or how it is taken back.
  private func rest(_ wording: Wording) -> String {
    guard case .outcome(_, _, let dropped) = self else { return "" }
    return dropped.map(wording.droppedAnswer) ?? (offer == nil ? "" : wording.undoHint)
  }
}

extension AnswerNotice {
  /// What is told on standard error of an answer that was open when the program left, with what to try.
  public func parting(_ wording: Wording) -> String {
    switch self {
    case .outcome(let request, _, _), .unknown(let request), .unsent(let request):
      words(wording) + wording.lookAtStatus(request.invitation.row.event)
    case .sending, .withdrawn, .leaving: words(wording)
    }
  }
}
