import CalendarModel
import Testing
import Wording

@Suite("The words for reminders, repetition and answers")
struct FactWordsTests {
  let english = Wording(.english)
  let russian = Wording(.russian)
  // swift-format-ignore: NeverForceUnwrap
  let today = CivilDate(year: 2026, month: 11, day: 21)!

  @Test(
    "tell each kind of reminder",
    arguments: [
      (Reminder.minutes(15), "15 min before", "за 15 минут"), (.minutes(1), "1 min before", "за 1 минуту"),
      (.minutes(0), "at the start", "в момент начала"), (.hours(2), "2 hours before", "за 2 часа"),
      (.days(1), "1 day before", "за 1 день"),
      (.daysBefore(days: 0, minute: 540), "that day at 09:00", "в тот же день в 09:00"),
      (.daysBefore(days: 1, minute: 1080), "the day before at 18:00", "накануне в 18:00"),
      (.daysBefore(days: 3, minute: 545), "3 days before at 09:05", "за 3 дня в 09:05"),
      (
        .at(WallClock(CivilDate(year: 2026, month: 11, day: 20)!, secondOfDay: 64_800)), "on Fri 20 Nov 18:00",
        "пт 20 ноя 18:00"
      ),
    ])
  func reminder(_ reminder: Reminder, en: String, ru: String) {
    #expect(english.reminder(reminder, today: today) == en)
    #expect(russian.reminder(reminder, today: today) == ru)
  }

  @Test(
    "tell how a series repeats",
    arguments: [
      (Recurrence(frequency: .weekly, weekdays: [.monday]), "every week on Mon", "каждую неделю по пн"),
      (
        Recurrence(frequency: .weekly, interval: 2, weekdays: [.wednesday, .monday]), "every 2 weeks on Mon, Wed",
        "раз в 2 недели по пн, ср"
      ),
      (Recurrence(frequency: .daily, interval: 10, count: 3), "every 10 days, 3 times", "раз в 10 дней, 3 раза"),
      (Recurrence(frequency: .daily, interval: 21), "every 21 days", "каждый 21-й день"),
      (
        Recurrence(frequency: .monthly, until: CivilDate(year: 2027, month: 1, day: 31)!),
        "every month, until 31 Jan 2027",
        "каждый месяц, до 31 янв 2027"
      ),
      (Recurrence(frequency: .yearly, interval: 5), "every 5 years", "раз в 5 лет"),
    ])
  func recurrence(_ recurrence: Recurrence, en: String, ru: String) {
    #expect(english.recurrence(recurrence, today: today) == en)
    #expect(russian.recurrence(recurrence, today: today) == ru)
  }

  @Test("count the answers and leave out what nobody gave")
  func tally() {
    let me = UserID(7)!
    let attendees = [Answer.organizer, .accepted, .declined, .notAnswered].enumerated().map {
      Attendee(user: UserID(Int64($0.offset + 1))!, answer: $0.element)
    }
    #expect(
      english.attendees(4, AnswerTally(attendees, organizer: UserID(1))) == "4: 1 accepted, 1 declined, 1 waiting")
    #expect(russian.attendees(4, AnswerTally(attendees, organizer: UserID(1))) == "4: 1 да, 1 нет, 1 ждём")
    #expect(english.attendees(1, AnswerTally([Attendee(user: me, answer: .organizer)], organizer: me)) == "1")
  }

  @Test("say of every error what to do, in both languages, without the other's letters")
  func errors() {
    let errors: [PortalError] = [
      .unreachable(.refused), .unreachable(.unknownHost), .unreachable(.noRoute), .unreachable(.closed),
      .unreachable(.tls(.expired)), .unreachable(.tls(.otherName)), .unreachable(.tls(.unknownAuthority)),
      .unreachable(.tls(.notYetValid)), .unreachable(.tls(.notSpoken)), .unreachable(.tls(.noAuthorities)),
      .loginMoved(host: "x.example"),
      .loginMoved(host: nil), .unreachable(.tls(.other("x"))), .unreachable(.other("x")), .timedOut(seconds: 30),
      .refusedCredentials(code: "x"),
      .missingScope("calendar"), .missingScope(nil), .accessDenied(code: "x"), .noSuchMethod("profile"), .busy,
      .rateLimited(until: nil), .moved(host: "new.example"), .moved(host: nil), .answered(code: "", text: ""),
      .broken(code: "INTERNAL_SERVER_ERROR", text: "x"), .refusedCredentials(code: ""),
      .answered(code: "x", text: "y"), .nonsense(status: 200, beginning: "<html>"),
      .nonsense(status: 502, beginning: ""),
      .tooLarge(limit: 67_108_864),
    ]
    for error in errors {
      #expect(!english.error(error).contains("\n"))
      #expect(english.error(error).contains(/^[^а-яё]+$/))
      #expect(russian.error(error).contains(/[а-яё]/))
    }
    #expect(
      english.error(.missingScope("calendar"))
        == "the key lacks the right “calendar”: add it to the webhook or application")
  }

  @Test("fit every short label of the narrow pane into seven columns")
  func shortLabels() {
    for label in DetailLabel.allCases where label != .attendees && label != .event && label != .meeting {
      #expect(english.label(label, short: true).count <= 7)
      #expect(russian.label(label, short: true).count <= 7)
    }
  }
}
