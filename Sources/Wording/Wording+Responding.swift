public import CalendarModel

extension Wording {
  /// That an answer cannot be given without the portal.
  public var noRespondingOffline: String {
    say(
      en: "an answer has to be sent to the portal: leave out --offline",
      ru: "ответ нужно отправить порталу: уберите --offline")
  }

  /// That who hosts a meeting has no answer to give.
  public var nothingToAnswerAsOrganizer: String {
    say(en: "you host this meeting, there is nothing to answer", ru: "вы организатор, отвечать не на что")
  }

  /// That who is not invited has no answer to give.
  public var nothingToAnswerUninvited: String {
    say(en: "you are not invited, there is nothing to answer", ru: "вас не приглашали, отвечать не на что")
  }

  /// That the portal took the request, and has another answer.
  public func didNotTake(now: MyAnswer) -> String {
    say(
      en: "the answer did not take, the portal has: \(answer(now))",
      ru: "ответ не подействовал, на портале: \(answer(now))")
  }

  /// That the meeting went while it was answered.
  public var meetingGone: String {
    say(en: "the portal no longer has this meeting", ru: "этой встречи на портале больше нет")
  }

  /// That the portal took the request, and does not say what it has.
  public func unconfirmed(_ error: PortalError) -> String {
    say(
      en: "the answer was sent, but what the portal has now is not known: \(self.error(error))",
      ru: "ответ отправлен, но что теперь на портале, неизвестно: \(self.error(error))")
  }

  /// That the request broke off, and what the portal has since; nil where that is not known.
  public func brokenOff(_ error: PortalError, _ id: EventID, now: MyAnswer?) -> String {
    guard let now else {
      return say(
        en: "sending the answer broke off (\(self.error(error))), \(notKnownWhetherTaken(id))",
        ru: "отправка ответа оборвалась (\(self.error(error))), \(notKnownWhetherTaken(id))")
    }
    return say(
      en: "sending the answer broke off (\(self.error(error))), the portal has now: \(answer(now))",
      ru: "отправка ответа оборвалась (\(self.error(error))), на портале теперь: \(answer(now))")
  }

  /// That the program was ended while it sent an answer.
  public func endedWhileSending(_ id: EventID) -> String {
    say(
      en: "ended while sending, \(notKnownWhetherTaken(id))", ru: "прервано при отправке, \(notKnownWhetherTaken(id))")
  }

  /// That nothing changed, which answer stands, and why.
  public func refused(_ error: PortalError, before: MyAnswer) -> String {
    say(
      en: "the answer was not set and is still: \(answer(before)) (\(self.error(error)))",
      ru: "ответ не изменён, он прежний: \(answer(before)) (\(self.error(error)))")
  }

  private func notKnownWhetherTaken(_ id: EventID) -> String {
    say(
      en: "whether the portal took it is not known: b24cal status \(id) tells",
      ru: "принял ли портал ответ, неизвестно: скажет b24cal status \(id)")
  }
}
