import CalendarModel

extension CalendarState {
  /// Shows what an answer came to, and sends the next one. What was asked meanwhile is asked again, for it may tell the old answer.
  mutating func take(_ outcome: AnswerOutcome, ofAnswer number: Int) -> [Effect] {
    guard let request = answering.current, request.number == number else { return [] }
    let wasGiven = outcome == .read(.given(request.answer))
    let dropped = answering.end(wasGiven: wasGiven)
    let effects = show(outcome, of: request) + sendNext()
    let news = AnswerNotice.outcome(request, outcome, dropped: dropped?.answer)
    if !wasGiven || !tellsFailedAnswer {
      let later = answering.pending(request.invitation.row).flatMap { wasGiven ? $0 : nil }
      notice = later == nil ? .answer(news) : nil
    }
    return leave(after: news) ?? effects
  }

  private mutating func show(_ outcome: AnswerOutcome, of request: AnswerRequest) -> [Effect] {
    switch outcome {
    case .read(let answer):
      connection = connection.answered
      learn(answer, of: request.invitation.row)
      let effects = read(spanWanted ?? listing.span)
      let isFinal = answer == .given(request.answer)
      return effects
        + repeatQuestions(
          ofDays: request.invitation.reach != .one || !isFinal, ofEvent: isFinal ? nil : request.invitation.row)
    case .unconfirmed(let error), .brokenOff(let error, _):
      let row = request.invitation.row
      let effects = failedForOneEvent(error)
      if let told = outcome.told { learn(told, of: row) }
      return connection == .fine ? effects + repeatQuestions(ofDays: true, ofEvent: row) : effects
    case .refused(let error): return failedForOneEvent(error)
    }
  }

  /// Asks for the days, and for the event where it is shown. What is on its way in answer to an earlier question is not waited for.
  private mutating func repeatQuestions(ofDays: Bool, ofEvent row: MeetingRow?) -> [Effect] {
    repeatFetch()
    let effects = ofDays ? refresh(asksSurroundings: false) : []
    guard let detail, detail.load != nil || row.map({ detail.isOf($0) }) ?? false else { return effects }
    self.detail?.load = nil
    return effects + loadDetail(isWanted: true)
  }

  /// Puts my answer, as the portal has it, into every row of a meeting, and into the event where it is shown.
  mutating func learn(_ answer: MyAnswer, of row: MeetingRow) {
    guard answer != .unknown, answer != .notMeeting else { return }
    if let pane = detail, pane.isOf(row), let loaded = pane.loaded, let asOf = pane.asOf {
      detail?.content = .loaded(loaded.answered(answer), asOf: asOf)
    }
    listing.learn(answer, of: row, now: now)
    keepCursor()
  }
}

extension DetailPane {
  /// Whether it shows an instance of a meeting.
  fileprivate func isOf(_ row: MeetingRow) -> Bool {
    (loaded?.row ?? MeetingRow(id, parent: nil)).isOfSameMeeting(as: row)
  }
}
