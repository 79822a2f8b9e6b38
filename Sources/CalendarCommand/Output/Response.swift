import CalendarModel
import Canvas
import Wording

/// What `respond` says and ends with.
struct Response {
  let id: EventID
  /// What the portal has; nil where it did not say, or has no such meeting.
  let answer: MyAnswer?
  /// What is not as it was asked for, in one line.
  let problem: String?
  let status: ExitStatus
  let wording: Wording

  /// All is well.
  init(_ id: EventID, _ answer: Answer, _ wording: Wording) {
    (self.id, self.answer, self.wording) = (id, .given(answer), wording)
    (problem, status) = (nil, .done)
  }

  /// Something is not as it was asked for.
  init(_ id: EventID, _ answer: MyAnswer?, _ status: ExitStatus, _ wording: Wording, _ words: String) {
    (self.id, self.answer, self.status, self.wording) = (id, answer, status, wording)
    problem = wording.about([id], words).safeForTerminal()
  }

  /// Something is wrong already with the event or the portal, as `status` would say it.
  init(_ line: AnswerLine) {
    (id, problem, status, wording) = (line.id, line.problem, line.status, line.wording)
    answer = nil
  }

  /// What giving an answer came to.
  init(_ id: EventID, _ outcome: AnswerOutcome, to wanted: Answer, before: MyAnswer, _ wording: Wording) {
    switch outcome {
    case .read(.given(wanted)): self.init(id, wanted, wording)
    case .read(.notMeeting): self.init(id, nil, .notForThis, wording, wording.meetingGone)
    case .read(.unknown): self.init(id, nil, .unavailable, wording, wording.strangeAnswer)
    case .read(let now): self.init(id, now, .notForThis, wording, wording.didNotTake(now: now))
    case .unconfirmed(let error): self.init(id, nil, .unavailable, wording, wording.unconfirmed(error))
    case .brokenOff(let error, let now):
      self.init(id, now, .unavailable, wording, wording.brokenOff(error, id, now: now))
    case .refused(let error): self.init(id, nil, ExitStatus(error), wording, wording.refused(error, before: before))
    }
  }

  /// The line of `status`; nil where there is no answer to print.
  var text: String? { line?.text }

  /// The same for programs; without an answer it tells why.
  var json: JSONDocument {
    if let line, line.text != nil { return line.json }
    return .object([.init("id", .number(id.rawValue)), .init("error", JSONDocument(problem))])
  }

  private var line: AnswerLine? { answer.map { AnswerLine(id: id, answer: .success($0), wording: wording) } }
}
