public import CalendarModel

extension Wording {
  /// That the program left before it was known whether an answer took; the meeting's name follows.
  public func answerNotKnown(_ answer: Answer) -> String {
    say(
      en: "not known whether the portal has “\(self.answer(answer))” for ",
      ru: "неизвестно, есть ли на портале «\(self.answer(answer))»: ")
  }

  /// That the program left before an answer was sent; the meeting's name follows.
  public func answerNotSent(_ answer: Answer) -> String {
    say(en: "“\(self.answer(answer))” was not sent for ", ru: "не отправлено «\(self.answer(answer))»: ")
  }

  /// What to try; it follows the meeting's name.
  public func lookAtStatus(_ id: EventID) -> String {
    say(en: " (event \(id)): b24cal status \(id) tells", ru: " (событие \(id)): скажет b24cal status \(id)")
  }
}
