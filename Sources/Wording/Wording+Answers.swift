public import CalendarModel

extension Wording {
  /// My answer in words, as the detail and `status` have it.
  public func answer(_ answer: MyAnswer) -> String {
    switch answer {
    case .given(let answer): self.answer(answer)
    case .notInvited: say(en: "not invited", ru: "вас не приглашали")
    case .notMeeting: say(en: "nobody is invited", ru: "никто не приглашён")
    case .unknown: say(en: "answer not known", ru: "ответ неизвестен")
    }
  }

  /// An answer in words.
  public func answer(_ answer: Answer) -> String {
    switch answer {
    case .accepted: say(en: "accepted", ru: "вы идёте")
    case .declined: say(en: "declined", ru: "вы отказались")
    case .notAnswered: say(en: "not answered", ru: "нет ответа")
    case .organizer: say(en: "organiser", ru: "вы организатор")
    }
  }

  /// How many are invited, and how many gave each answer: `4: 1 accepted, 1 declined, 1 waiting`.
  public func attendees(_ number: Int, _ tally: AnswerTally) -> String {
    let parts = [
      (tally.accepted, say(en: "accepted", ru: "да")), (tally.declined, say(en: "declined", ru: "нет")),
      (tally.notAnswered, say(en: "waiting", ru: "ждём")),
    ]
    let told = parts.filter { $0.0 > 0 }.map { "\(grouped($0.0)) \($0.1)" }
    return told.isEmpty ? grouped(number) : "\(grouped(number)): \(told.joined(separator: ", "))"
  }

  /// How many gave an answer: `12 accepted`.
  public func answered(_ number: Int, _ answer: Answer?) -> String {
    let word =
      switch answer {
      case .accepted: say(en: "accepted", ru: "да")
      case .declined: say(en: "declined", ru: "нет")
      case .notAnswered: say(en: "waiting", ru: "ждём")
      case .organizer: say(en: "organiser", ru: "организатор")
      case nil: say(en: "no answer told", ru: "ответ неизвестен")
      }
    return "\(grouped(number)) \(word)"
  }

  /// That so many more are not named: ` and 9,800 more`, after names or alone.
  public func more(_ number: Int, after names: Bool) -> String {
    names
      ? say(en: " and \(grouped(number)) more", ru: " и ещё \(grouped(number))")
      : say(en: "\(grouped(number)) more", ru: "ещё \(grouped(number))")
  }

  /// A number with its thousands apart: `9,800`, `9 800`.
  private func grouped(_ number: Int) -> String {
    guard number >= 1000 else { return "\(number)" }
    let rest = String(number % 1000)
    return grouped(number / 1000) + say(en: ",", ru: "\u{A0}") + String(repeating: "0", count: 3 - rest.count) + rest
  }

  /// A person, where it is I.
  public func you(_ name: String) -> String { say(en: "\(name), you", ru: "\(name), это вы") }

  /// A person whose name the portal does not tell.
  public func unnamed(_ user: UserID) -> String { say(en: "user \(user)", ru: "сотрудник \(user)") }

  /// What stands for the attendees of an event that has none.
  public var noAttendees: String { say(en: "no attendees", ru: "без участников") }

  /// More than one person, invited as one.
  public func invited(_ group: InvitedGroup) -> String {
    switch group {
    case .everybody: say(en: "everybody", ru: "все сотрудники")
    case .department(let id): say(en: "department \(id)", ru: "отдел \(id)")
    case .project(let id): say(en: "project \(id)", ru: "проект \(id)")
    case .other(let kind, let id): "\(kind) \(id)"
    }
  }
}
