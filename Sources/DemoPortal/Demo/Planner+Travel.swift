import Foundation

extension Planner {
  @EventList var travel: [Event] {
    event(
      700, "Ventas LatAm", local(17, 0, day: workday(4), minutes: 60, in: "America/Bogota"), host: Self.lucia,
      guests: [Self.me: .accepted, Self.emily: .waiting]
    ) {
      $0.place = .text("https://meet.example.com/ventas")
      $0.reminders = [.minutes(30)]
      $0.description = "Resultados del mes y próximos pasos."
    }

    event(
      775, "Product conference, Kazan", allDay(12, days: 2), host: Self.anna,
      guests: [Self.me: .accepted, Self.dmitry: .accepted, Self.zoe: .declined]
    ) {
      $0.color = "#7bd500"
      $0.place = .text("Казань, IT-парк")
      $0.reminders = [.days(2)]
    }

    event(780, "Flight to Lisbon", flight, in: Self.personal) {
      $0.availability = .absent
      $0.reminders = [.hours(4), .dayBefore(1, minute: 1200)]
      $0.place = .text("SVO, terminal C")
    }
  }

  /// Leaves by the clocks of Moscow and arrives by those of Lisbon.
  private var flight: When {
    When(
      start: WallTime(today + 19, 10, 5), end: WallTime(today + 19, 14, 20), startZone: moscow,
      endZone: TimeZone(identifier: "Europe/Lisbon") ?? moscow)
  }
}
