extension Planner {
  @EventList var personalLife: [Event] {
    event(740, "Врач", at(8, 30, day: workday(5), minutes: 60), in: Self.personal) {
      $0.isPrivate = true
      $0.availability = .absent
      $0.place = .text("Поликлиника № 5")
      $0.reminders = [.at(WallTime(today + workday(5), 7, 30))]
    }

    event(742, "Концерт", at(19, 30, day: weekday(.saturday, week: 1), minutes: 150), in: Self.personal) {
      $0.place = .text("Зал Чайковского")
      $0.color = "#aa7dff"
      $0.reminders = [.hours(3)]
    }

    event(744, "Parents' evening", at(18, 30, day: workday(8), minutes: 60), in: Self.personal) {
      $0.reminders = [.dayBefore(0, minute: 540)]
    }
  }

  @EventList var past: [Event] {
    event(
      755, "Демо", at(14, 0, day: workday(-4), minutes: 60), host: Self.zoe,
      guests: [Self.me: .waiting, Self.john: .accepted]
    )
    event(
      760, "Ревью", at(16, 0, day: workday(-4), minutes: 45), host: Self.anna,
      guests: [Self.me: .accepted, Self.li: .accepted]
    ) {
      $0.take(room: Self.seliger)
    }
    event(
      765, "Обзор рынка", at(11, 0, day: workday(-1), minutes: 60), host: Self.dmitry,
      guests: [Self.me: .declined, Self.emily: .accepted]
    )
    event(
      770, "Retrospective", at(17, 0, day: workday(-6), minutes: 60), host: Self.igor,
      guests: [Self.me: .accepted, Self.john: .accepted, Self.anna: .accepted]
    ) {
      $0.description = "[table][tr][td]Keep[/td][td]short standups[/td][/tr][/table]"
    }
  }
}
