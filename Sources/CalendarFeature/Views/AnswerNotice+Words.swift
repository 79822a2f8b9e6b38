import CalendarModel
import Canvas
public import Wording

extension AnswerNotice {
  /// The notice in words. The meeting's name gives way where the whole takes more than so many columns.
  func words(_ wording: Wording, width: Int = .max) -> String {
    guard let name else { return parts(wording, isBrief: false).head }
    let title = name.isEmpty ? wording.untitled : name
    // Of a failure the reason matters more than the last letters of a name.
    let least = min(title.displayWidth, isError ? 12 : 5)
    var (head, tail) = parts(wording, isBrief: false)
    if (head + tail).displayWidth > width - least { (head, tail) = parts(wording, isBrief: true) }
    let room = max(least, width - (head + tail).displayWidth)
    return head + title.truncated(to: room, ellipsis: Glyphs(isASCII: wording.isASCII).ellipsis) + tail
  }

  /// The meeting, where it is about one.
  private var name: String? {
    switch self {
    case .outcome(let request, _, _), .unknown(let request), .unsent(let request): request.invitation.name
    case .sending(_, let name), .already(_, let name), .withdrawn(_, let name): name
    case .leaving: nil
    }
  }

  /// What stands before the name and behind it.
  private func parts(_ wording: Wording, isBrief: Bool) -> (head: String, tail: String) {
    switch self {
    case .outcome(let request, let outcome, let dropped):
      let tail = dropped.map(wording.droppedAnswer) ?? ""
      return parts(of: outcome, to: request, tail, wording, isBrief: isBrief)
    case .sending(let answer, _): return (wording.sending(answer) + " ", "")
    case .already(let answer, _): return (wording.already(answer), "")
    case .withdrawn(let answer, _): return (wording.withdrawn(answer), "")
    case .leaving: return (wording.leavingSoon, "")
    case .unknown(let request): return (wording.answerNotKnown(request.answer), "")
    case .unsent(let request): return (wording.answerNotSent(request.answer), "")
    }
  }

  private func parts(
    of outcome: AnswerOutcome, to request: AnswerRequest, _ dropped: String, _ wording: Wording, isBrief: Bool
  ) -> (head: String, tail: String) {
    let before = request.invitation.answer
    switch outcome {
    case .read(.given(request.answer)):
      return (
        request.isUndo ? wording.takenBack(request.answer) : wording.given(request.answer),
        request.isUndo ? "" : wording.undoHint
      )
    case .read(.notMeeting): return (wording.noMeetingAnyMore, dropped)
    case .read(let answer):
      return (answer == .given(before) ? wording.portalStillHas(answer) : wording.portalHas(answer), dropped)
    case .unconfirmed(let error): return (wording.unconfirmed(request.answer), dropped + reason(error, wording))
    case .brokenOff(let error, let now):
      return (wording.brokenOff(request.answer, now: now), dropped + reason(error, wording))
    case .refused(let error):
      return (wording.refused(request.answer, stands: isBrief ? nil : before), dropped + reason(error, wording))
    }
  }

  private func reason(_ error: PortalError, _ wording: Wording) -> String { ": " + wording.error(error) }
}

extension AnswerNotice {
  /// What is told on standard error of an answer that was open when the program left, with what to try.
  public func parting(_ wording: Wording) -> String {
    switch self {
    case .outcome(let request, _, _), .unknown(let request), .unsent(let request):
      words(wording) + wording.lookAtStatus(request.invitation.row.event)
    case .sending, .already, .withdrawn, .leaving: words(wording)
    }
  }
}
