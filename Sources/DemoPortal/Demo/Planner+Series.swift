extension Planner {
  @EventList var series: [Event] {
    standup

    event(
      670, "Демо спринта", at(16, 0, day: weekday(.thursday, week: -8), minutes: 60), in: Self.work, host: Self.me,
      guests: [Self.zoe: .accepted, Self.john: .accepted, Self.li: .waiting]
    ) {
      $0.recurrence = Recurrence(frequency: .weekly, interval: 2, weekdays: [.thursday])
      $0.take(room: Self.seliger)
      $0.reminders = [.minutes(15)]
    }

    let year = today.components.year
    let budgetDay = CivilDay(year - 1, 1, 31).number - today.number
    event(DemoWorld.budgetReport, "Отчёт по бюджету", at(11, 0, day: budgetDay, minutes: 45), in: Self.work) {
      $0.recurrence = Recurrence(frequency: .monthly)
      $0.importance = .high
      $0.reminders = [.dayBefore(1, minute: 600)]
    }

    let birthday = (today + 9).components
    let firstBirthday = CivilDay(birthday.year - 3, birthday.month, birthday.day).number - today.number
    event(685, "День рождения Анны 🎂", allDay(firstBirthday), in: Self.personal) {
      $0.recurrence = Recurrence(frequency: .yearly)
      $0.availability = .free
      $0.color = "#f48fb1"
      $0.reminders = [.dayBefore(1, minute: 540), .dayBefore(0, minute: 540)]
    }

    event(
      690, "Onboarding: Priya", at(9, 30, day: workday(3), minutes: 30), in: Self.work, host: Self.me,
      guests: [Self.priya: .accepted, Self.anna: .accepted]
    ) {
      $0.recurrence = Recurrence(frequency: .daily, end: .after(3))
      $0.place = .text("https://telemost.example.com/j/40112233445566")
    }

    event(695, "Курс английского", at(8, 30, day: weekday(.tuesday, week: -4), minutes: 60), in: Self.personal) {
      let lastLesson = today + weekday(.thursday, week: 4)
      $0.recurrence = Recurrence(frequency: .weekly, weekdays: [.tuesday, .thursday], end: .on(lastLesson))
      $0.exceptions = [today + weekday(.thursday, week: -2), today + weekday(.tuesday, week: 1)]
      $0.storesEndOfSeries = true
      $0.reminders = [.hours(1)]
    }

    event(
      750, "1:1 John / Мария", at(15, 0, day: weekday(.thursday, week: -6), minutes: 30), host: Self.john,
      guests: [Self.me: .accepted]
    ) {
      $0.recurrence = Recurrence(frequency: .weekly, weekdays: [.thursday])
      $0.reminders = [.minutes(10)]
      $0.description = "[i]Notes:[/i] https://example.com/notes/john-maria"
    }

    event(
      840, "Weekly with New York",
      local(10, 0, day: weekday(.wednesday, week: -10), minutes: 45, in: "America/New_York"),
      host: Self.emily, guests: [Self.me: .accepted, Self.kenji: .declined, Self.lucia: .accepted]
    ) {
      $0.recurrence = Recurrence(frequency: .weekly, weekdays: [.wednesday])
      $0.place = .text("https://zoom.example.com/j/55566677788")
      $0.reminders = [.minutes(15)]
    }

    event(845, "Пробежка", at(7, 0, day: weekday(.monday, week: -2), minutes: 40), in: Self.personal) {
      $0.recurrence = Recurrence(frequency: .weekly, weekdays: [.monday, .wednesday, .friday], end: .after(24))
      $0.exceptions = (0...3).map { today + $0 }
      $0.availability = .free
      $0.importance = .low
    }
  }

  /// Every workday, and today whatever day it is: today's occurrence runs longer, as an event of its own.
  @EventList private var standup: [Event] {
    let guests: KeyValuePairs<Person.ID, MeetingAnswer> = [
      Self.me: .accepted, Self.dmitry: .accepted, Self.li: .waiting,
    ]
    let days = Weekday.allCases.filter { Weekday.workdays.contains($0) || $0 == today.weekday }
    event(
      DemoWorld.standup, "Standup", at(10, 0, day: weekday(.monday, week: -12), minutes: 15), host: Self.anna,
      guests: guests
    ) {
      $0.recurrence = Recurrence(frequency: .weekly, weekdays: days)
      $0.exceptions = [today, today + weekday(.wednesday, week: -3)]
      $0.place = .text("https://meet.example.com/standup")
      $0.reminders = [.minutes(5)]
    }
    event(
      DemoWorld.todaysStandup, "Standup", at(10, 0, minutes: 30), host: Self.anna, guests: guests
    ) {
      $0.replaced = ReplacedOccurrence(series: DemoWorld.standup, start: WallTime(today, 10))
      $0.place = .text("https://meet.example.com/standup")
      $0.reminders = [.minutes(5)]
      $0.description = "A quarter of an hour more today: we also look at the plan for the release."
      $0.changed = WallTime(today - 1, 18, 12, 40)
    }
  }
}
