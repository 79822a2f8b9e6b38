extension Planner {
  @EventList var todaysEvents: [Event] {
    event(
      DemoWorld.supplierVisit, "Supplier visit", at(12, 0, minutes: 90), host: Self.dmitry,
      guests: [Self.anna: .accepted, Self.john: .accepted, Self.zoe: .accepted, Self.me: .declined]
    ) {
      $0.place = .text("Reception, then the showroom on the 3rd floor")
      $0.reminders = [.minutes(30)]
      $0.color = "#ffa900"
      $0.crm = ["CO_3"]
    }

    event(
      DemoWorld.planning, "Планёрка: статус проекта и сроки", at(14, 0, minutes: 60), host: Self.john,
      guests: [Self.li: .accepted, Self.zoe: .declined, Self.me: .waiting]
    ) {
      $0.take(room: Self.baikal)
      $0.reminders = [.minutes(15)]
      $0.description =
        "Обсудим сроки и [url=https://example.com/board?a=1&b=2]доску[/url].\r\n[user=8]John[/user], подготовь отчёт"
    }

    event(
      DemoWorld.interview, "Interview, second round", at(15, 30, minutes: 30), in: Self.work, host: Self.me,
      guests: [Self.anna: .accepted, Self.dmitry: .declined, Self.priya: .waiting, Self.emily: .waiting]
    ) {
      $0.place = .text("https://meet.example.com/kqz-hvwx-rtm")
      $0.reminders = [.minutes(5), .hours(1)]
      $0.description =
        "CV and notes: https://example.com/hiring/ios-developer\r\n\r\n[b]Questions[/b]\r\n[list][*]concurrency[*]testing[*]teamwork[/list]"
    }

    event(
      630, "Quarterly review", at(18, 59, minutes: 60), host: Self.emily, guests: [Self.me: .accepted]
    ) {
      $0.place = .text("https://zoom.example.com/j/98765432100?pwd=demo")
      $0.reminders = [.minutes(15)]
      $0.color = "#de2b24"
    }

    event(
      DemoWorld.newYorkCall, "New York call", at(19, 0, minutes: 45, heldIn: "America/New_York"), host: Self.emily,
      guests: [Self.kenji: .accepted, Self.me: .waiting]
    ) {
      $0.place = .text("https://zoom.example.com/j/12345678900")
      $0.reminders = [.minutes(10)]
      $0.description = "Numbers for the board, and who presents them."
    }

    event(DemoWorld.overnightDeploy, "Overnight deploy", at(23, 0, minutes: 240), in: Self.work) {
      $0.importance = .high
      $0.reminders = [.minutes(0), .hours(2)]
      $0.description = "Runbook: https://example.com/wiki/deploy\r\n[code]make release && make smoke[/code]"
    }
  }

  @EventList var tomorrow: [Event] {
    event(DemoWorld.vacation, "Отпуск", allDay(1, days: 3), in: Self.personal) {
      $0.availability = .absent
      $0.reminders = [.dayBefore(1, minute: 540)]
    }

    event(
      660, "日本語の会議 👩‍👩‍👧 emoji", at(3, 0, day: 1, minutes: 60, heldIn: "Asia/Tokyo"), host: Self.kenji,
      guests: [Self.li: .accepted, Self.priya: .waiting, Self.me: .waiting]
    ) {
      $0.place = .text("東京オフィス 会議室A")
      $0.reminders = [.days(1), .minutes(15)]
      $0.description = "議題:\r\n[list=1][*]新製品の発表 🎉[*]スケジュール[/list]"
    }
  }
}
