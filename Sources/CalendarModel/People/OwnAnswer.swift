extension AnswerTally {
  /// Counts somebody under another answer.
  public mutating func move(from old: Answer?, to new: Answer?) {
    count(old, by: -1)
    count(new, by: 1)
  }

  private mutating func count(_ answer: Answer?, by step: Int) {
    switch answer {
    case .accepted: accepted = max(0, accepted + step)
    case .declined: declined = max(0, declined + step)
    case .notAnswered: notAnswered = max(0, notAnswered + step)
    case .organizer, nil: break
    }
  }
}

extension EventSummary {
  /// The row with another answer of mine, which its tally counts.
  public func answered(_ answer: MyAnswer) -> EventSummary {
    var event = self
    event.tally?.move(from: myAnswer.answer, to: answer.answer)
    event.myAnswer = answer
    return event
  }
}

extension EventDetail {
  /// The event with another answer of mine, which stands among those of the attendees, too.
  public func answered(_ answer: MyAnswer) -> EventDetail {
    var detail = self
    detail.myAnswer = answer
    for place in detail.event.attendees.indices where detail.event.attendees[place].user == me {
      detail.event.attendees[place].answer = answer.answer
    }
    return detail
  }
}
