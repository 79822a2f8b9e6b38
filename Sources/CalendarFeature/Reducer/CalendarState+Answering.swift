import CalendarModel
import Canvas

extension CalendarState {
  /// Offers the answers to the event that commands work on. The cursor stays on it, also where it is no longer what is next.
  mutating func beginAnswer() -> [Effect] {
    guard let invitation = subject.flatMap({ Invitation($0) }) else { return [] }
    return lay(.answer(AnswerBox(invitation)))
  }

  /// Gives a key to the answers. A Latin letter answers at once; a Cyrillic one only marks, for the keycap of `y` writes `н`, with
  /// which "нет" begins.
  mutating func type(_ key: Key, into box: AnswerBox) -> [Effect] {
    var box = box
    if let answer = AnswerBox.answer(key) { return choose(answer, for: invitation(of: box)) }
    let keys = [key] + CyrillicLayout.latinKeys(for: key)
    if let answer = keys.compactMap(AnswerBox.answer).first {
      box.marked = answer
    } else if keys.contains(where: { ["j", .down].contains($0) }) {
      box.move(1)
    } else if keys.contains(where: { ["k", .up].contains($0) }) {
      box.move(-1)
    } else if key == .enter, let marked = box.marked {
      return choose(marked, for: invitation(of: box))
    } else if key == .escape {
      overlay = nil
      return []
    }
    overlay = .answer(box)
    return []
  }

  /// The box's invitation with what is known by now: an answer may have come back since the box was opened, and whether it is an
  /// edited occurrence is told with the whole event alone.
  func invitation(of box: AnswerBox) -> Invitation {
    var invitation = box.invitation
    invitation.answer = answerNow(of: invitation.row) ?? invitation.answer
    if detail?.loaded?.row == invitation.row, detail?.loaded?.event.series != nil {
      invitation.reach = .editedOccurrence
    }
    return invitation
  }

  private mutating func choose(_ answer: Answer, for invitation: Invitation) -> [Effect] {
    overlay = nil
    if let pending = answering.pending(invitation.row) {
      if pending.answer == answer {
        notice = .answer(.sending(answer, name: invitation.name))
        return []
      }
    }
    answering.add(answer, to: invitation)
    return sendNext()
  }

  /// My answer to a meeting, as far as the event that is shown or the lists tell.
  private func answerNow(of row: MeetingRow) -> Answer? {
    if let loaded = detail?.loaded, loaded.row.isOfSameMeeting(as: row), let answer = loaded.myAnswer.answer {
      return answer
    }
    let known = [listing.reading.events, listing.reading.waiting].joined()
    return known.lazy.filter { $0.row.isOfSameMeeting(as: row) }.compactMap(\.myAnswer.answer).first
  }

  /// What can be taken back.
  enum Undoable {
    /// An answer that was given, as long as the bottom line offers it.
    case given(AnswerRequest)
    /// An answer that waits: it is not sent.
    case waiting
    /// An answer that is on its way: the old one is sent after it.
    case sending(AnswerRequest)
  }

  /// What can be taken back now.
  var undoable: Undoable? {
    if case .answer(let notice) = notice, let offer = notice.offer { return .given(offer) }
    if let last = answering.queue.last { return last.isUndo ? nil : .waiting }
    return answering.current.flatMap { $0.isUndo ? nil : .sending($0) }
  }

  /// Takes the last answer back.
  mutating func undoAnswer() -> [Effect] {
    guard let undoable else { return [] }
    notice = nil
    switch undoable {
    case .given(let request):
      var invitation = request.invitation
      invitation.answer = request.answer
      answering.add(request.invitation.answer, to: invitation, isUndo: true)
    case .sending(let request):
      answering.add(request.invitation.answer, to: request.invitation, isUndo: true)
    case .waiting:
      if let request = answering.withdrawLast() {
        notice = .answer(.withdrawn(request.answer, name: request.invitation.name))
      }
    }
    return sendNext()
  }

  /// Sends the next answer, unless one is on its way. Of one that stands already, as far as is known, the portal is asked first.
  mutating func sendNext() -> [Effect] {
    guard let next = answering.sendNext() else { return [] }
    let event = next.invitation.row.event
    return [
      next.changesNothing
        ? .confirmAnswer(event, next.answer, number: next.number) : .answer(event, next.answer, number: next.number)
    ]
  }
}
