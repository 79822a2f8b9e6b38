extension Planner {
  @EventList var sharedCalendars: [Event] {
    event(785, "Aurora: feature freeze", at(18, 0, day: workday(6), minutes: 30), in: Self.aurora, host: Self.john) {
      $0.importance = .high
    }

    event(790, "День компании", allDay(25), in: Self.company, host: Self.john) {
      $0.recurrence = Recurrence(frequency: .yearly)
      $0.availability = .free
      $0.place = .text("Главный офис")
    }

    event(
      795, "Бронирование: служебный автомобиль", at(9, 0, day: workday(4), minutes: 240), in: Self.cars,
      host: Self.dmitry
    ) {
      $0.kind = "#resourcebooking#"
      $0.description = "Поездка на склад"
    }
  }

  /// What the absence chart says.
  var absences: [Absence] {
    [Absence(id: 9001, person: Self.li, first: today + workday(1), last: today + workday(1))]
  }

  /// What others plan without me, and what was taken back.
  @EventList var colleagues: [Event] {
    event(DemoWorld.restricted, "Salary talk", at(11, 0, day: workday(3), minutes: 60), host: Self.john) {
      $0.isPrivate = true
      $0.description = "Numbers as agreed."
      $0.place = .text("Focus room, 2nd floor")
    }

    event(DemoWorld.titleOnly, "Portfolio review", at(14, 0, day: workday(3), minutes: 60), host: Self.zoe) {
      $0.description = "Before the trade fair."
    }

    event(DemoWorld.hidden, "Собеседование: кандидат", at(15, 0, day: workday(3), minutes: 60), in: 48, host: Self.anna)

    event(DemoWorld.deleted, "Отменённая встреча", at(12, 0, day: workday(4), minutes: 60), in: Self.work) {
      $0.isDeleted = true
    }

    event(820, "休假", allDay(workday(3), days: 2), host: Self.li) { $0.availability = .absent }

    event(
      DemoWorld.notInvited, "Закупки: план на квартал", at(10, 30, day: workday(5), minutes: 60), host: Self.dmitry,
      guests: [Self.anna: .accepted, Self.john: .waiting]
    ) {
      $0.take(room: Self.baikal)
    }
  }
}
