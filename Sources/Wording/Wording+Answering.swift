public import CalendarModel

extension Wording {
  /// A line of the box of answers.
  public func giving(_ answer: Answer) -> String {
    switch answer {
    case .accepted: say(en: "accept", ru: "пойду")
    case .declined: say(en: "decline", ru: "не пойду")
    case .notAnswered: say(en: "back to not answered", ru: "снова без ответа")
    case .organizer: self.answer(answer)
    }
  }

  /// That an answer counts for all occurrences.
  public var countsForSeries: String {
    say(en: "It counts for the whole series.", ru: "Ответ относится ко всей серии.")
  }

  /// What accepting one edited occurrence does.
  public var mayAcceptSeries: String {
    say(en: "Accepting may accept the whole series too.", ru: "Согласие может стать ответом и на всю серию.")
  }

  /// The keys of the box of answers.
  public var answerHint: String { say(en: "Esc cancels", ru: "Esc отмена") }

  /// That an answer is on its way.
  public func sending(_ answer: Answer) -> String {
    let ellipsis = isASCII ? "..." : "…"
    return say(en: "sending: \(self.answer(answer))\(ellipsis)", ru: "отправляем: \(self.answer(answer))\(ellipsis)")
  }

  /// That an answer was given, maybe to the series of an edited occurrence, too; the meeting's name follows.
  public func given(_ answer: Answer, mayCountForSeries: Bool) -> String {
    let series = mayCountForSeries ? say(en: ", maybe with its series", ru: ", возможно, на всю серию") : ""
    return "\(self.answer(answer))\(series): "
  }

  /// That an answer was taken back, of an edited occurrence for that alone, and what stands; the meeting's name follows.
  public func takenBack(_ answer: Answer, isPart: Bool) -> String {
    let extent = isPart ? say(en: " for this one alone", ru: " только здесь") : ""
    return say(en: "taken back\(extent), \(self.answer(answer)): ", ru: "вернули\(extent), \(self.answer(answer)): ")
  }

  /// How an answer is taken back; it follows the meeting's name.
  public var undoHint: String {
    hinting(at: .undoAnswer, en: { "\(dot)\($0) undoes it" }, ru: { "\(dot)\($0) вернёт" })
  }
  /// That an answer that was waiting is not sent; the meeting's name follows.
  public func withdrawn(_ answer: Answer) -> String {
    say(en: "not sent, \(self.answer(answer)): ", ru: "не отправлено, \(self.answer(answer)): ")
  }

  /// That nothing changed; the meeting's name follows.
  public func portalStillHas(_ answer: MyAnswer) -> String {
    say(en: "the portal still has: \(self.answer(answer)): ", ru: "портал: всё ещё «\(self.answer(answer))»: ")
  }

  /// That the portal has another answer; the meeting's name follows.
  public func portalHas(_ answer: MyAnswer) -> String {
    say(en: "the portal has: \(self.answer(answer)): ", ru: "на портале: \(self.answer(answer)): ")
  }

  /// That there is no such meeting any more; its name follows.
  public var noMeetingAnyMore: String {
    say(en: "gone, or no meeting any more: ", ru: "больше нет или уже не встреча: ")
  }

  /// That it is not known whether an answer took; the reason follows.
  public func unconfirmed(_ answer: Answer) -> String {
    say(
      en: "“\(self.answer(answer))” sent, not confirmed: ",
      ru: "«\(self.answer(answer))» отправлено, не подтверждено: ")
  }

  /// That a request broke off, and what the portal has where that is known; the reason follows.
  public func brokenOff(_ answer: Answer, now: MyAnswer?) -> String {
    guard let now else {
      return say(
        en: "broke off, maybe \(self.answer(answer)), maybe not: ",
        ru: "оборвалось, дошло ли «\(self.answer(answer))», неизвестно: ")
    }
    return say(
      en: "broke off, the portal has: \(self.answer(now)): ", ru: "оборвалось, на портале: \(self.answer(now)): ")
  }

  /// That an answer was not given, and which one stands; the reason follows.
  public func refused(_ answer: Answer, stands: Answer) -> String {
    say(
      en: "“\(self.answer(answer))” failed, still “\(self.answer(stands))”: ",
      ru: "«\(self.answer(answer))» не вышло, по-прежнему «\(self.answer(stands))»: ")
  }

  /// That a further answer is not sent after one that failed; it follows what failed.
  public func droppedAnswer(_ answer: Answer) -> String {
    say(en: ", and “\(self.answer(answer))” is not sent", ru: ", и «\(self.answer(answer))» не отправлено")
  }

  /// That the program leaves once what is on its way has come back.
  public var leavingSoon: String {
    say(en: "sending, waiting up to 2 s", ru: "отправляем, ждём до 2 с")
      + hinting(at: .quit, en: { "; \($0) leaves now" }, ru: { "; \($0) — выйти сразу" })
  }
}
