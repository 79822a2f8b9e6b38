extension Wording {
  /// Why a command that works on an event does nothing.
  public var nothingIsSelected: String { say(en: "nothing is selected", ru: "ничего не выбрано") }

  /// Why an event that is no meeting has no answers.
  public var nobodyInvited: String {
    say(en: "nobody is invited to it: it is no meeting", ru: "никто не приглашён: это не встреча")
  }

  /// Why organisers do not answer.
  public var organizerCannotAnswer: String {
    say(en: "you organise it: there is nothing to answer", ru: "вы организатор: отвечать не на что")
  }

  /// Why those who are not invited do not answer.
  public var uninvitedCannotAnswer: String {
    say(en: "you are not invited to it: there is nothing to answer", ru: "вас не приглашали: отвечать не на что")
  }

  /// That the portal did not say what my part in an event is.
  public var invitationUnknown: String {
    say(en: "the portal did not say whether you are invited", ru: "портал не сказал, приглашены ли вы")
      + hinting(at: .refresh, en: { ": \($0) asks it again" }, ru: { ": \($0) спросит снова" })
  }

  /// That the portal has an event no longer.
  public var goneFromPortal: String { say(en: "the portal no longer has it", ru: "на портале этого больше нет") }

  /// That no answer can be taken back.
  public var nothingToUndo: String { say(en: "there is nothing to take back", ru: "возвращать нечего") }

  /// Why something is not shown.
  public var isMasked: String {
    say(en: "it is masked", ru: "скрыто") + hinting(at: .mask, en: { ": \($0) shows it" }, ru: { ": \($0) покажет" })
  }

  /// That titles, people and places are masked, in the header.
  public var masked: String { say(en: "masked", ru: "скрыто") }
}
