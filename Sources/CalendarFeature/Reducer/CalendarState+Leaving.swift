import Wording

extension CalendarState {
  /// Leaves, at once where nothing is on its way to the portal, and where it is asked for a second time.
  mutating func leave(_ reason: QuitReason) -> [Effect] {
    guard !answering.isIdle, answering.leaving == nil else { return [.quit(reason)] }
    answering.leaving = reason
    overlay = nil
    notice = .answer(.leaving)
    return [.wait(.leaving, .seconds(2)...(.seconds(2)))]
  }

  /// Gives a key to a program that is about to leave: it leaves at once, or the key means nothing any more.
  mutating func pressWhileLeaving(_ command: Command?) -> [Effect] {
    switch command {
    case .quit, .interrupt, .redraw, .suspend: command.map { perform($0) } ?? []
    default: []
    }
  }

  /// Leaves after the last answer came back to a program that is about to; nil where it goes on.
  mutating func leave(after news: AnswerNotice) -> [Effect]? {
    guard let reason = answering.leaving else { return nil }
    if news.isError { answering.failures.append(news) }
    notice = .answer(.leaving)
    return answering.isIdle ? [.quit(reason)] : nil
  }

  /// What is to be told of answers once the screen is given back: those that failed while the program was leaving, and those that
  /// have not come back. One whose effect is among those that were not performed any more was not sent.
  public func leftOpen(without effects: [Effect]) -> [AnswerNotice] {
    let current: [AnswerNotice] =
      answering.current.map { request in
        effects.contains { $0.answerNumber == request.number } ? [.unsent(request)] : [.unknown(request)]
      } ?? []
    let open = answering.failures + current + answering.queue.map { .unsent($0) }
    let mask = Mask.text(isASCII: wording.isASCII)
    return isMasked ? open.map { $0.masked(with: mask) } : open
  }
}

extension Effect {
  fileprivate var answerNumber: Int? {
    switch self {
    case .answer(_, _, let number), .confirmAnswer(_, _, let number): number
    default: nil
    }
  }
}
