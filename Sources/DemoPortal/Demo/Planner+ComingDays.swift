extension Planner {
  @EventList var comingDays: [Event] {
    event(
      706, "Design sync", local(14, 30, day: workday(3), minutes: 45, in: "Asia/Kolkata"), host: Self.priya,
      guests: [Self.me: .accepted, Self.zoe: .accepted]
    ) {
      $0.reminders = [.minutes(15)]
      $0.description = "[quote]Please bring the new icons.[/quote]\r\nBoard: [url]https://example.com/figma/42[/url]"
    }

    event(
      712,
      "Рабочая встреча по согласованию технического задания на модернизацию системы учёта рабочего времени и отпусков",
      at(11, 0, day: workday(4), minutes: 90), host: Self.john,
      guests: [Self.me: .accepted, Self.anna: .accepted, Self.dmitry: .declined, Self.contractor: .waiting]
    ) {
      $0.place = .text("Москва, Пресненская набережная, дом 10, башня «Запад», 27 этаж, вход со стороны реки")
      $0.reminders = [.hours(1), .days(1)]
      $0.meeting?.guestsMayInvite = true
    }

    event(720, "Звонок: ООО «Ромашка», продление договора", at(12, 0, day: workday(3), minutes: 30), in: Self.work) {
      $0.crm = ["CO_1", "D_12"]
      $0.color = "#ff5752"
      $0.reminders = [.at(WallTime(today + workday(3), 9, 30))]
      $0.description = "Условия: https://example.com/crm/deal/12"
    }

    event(
      DemoWorld.release, "Релиз 2.0: чек-лист", at(17, 0, day: workday(5), minutes: 60), in: Self.work, host: Self.me,
      guests: [Self.john: .accepted, Self.li: .waiting, Self.priya: .accepted]
    ) {
      $0.importance = .high
      $0.color = "#00afc7"
      $0.crm = ["D_12", "CO_3"]
      $0.reminders = [.minutes(15), .hours(3), .days(1), .dayBefore(2, minute: 600), .at(WallTime(today + 1, 18))]
      $0.description = Self.releaseNotes
    }

    event(
      735, "Partner intro", at(13, 0, day: workday(6), minutes: 30), in: Self.work, host: Self.me,
      guests: [DemoWorld.mailGuest: .waiting, Self.john: .accepted]
    ) {
      $0.place = .text("https://meet.example.com/partner-intro")
      $0.reminders = [.minutes(15)]
    }

    event(745, "Обед с Zoë", at(13, 0, day: workday(3), minutes: 60), in: Self.personal) {
      $0.importance = .low
      $0.availability = .tentative
      $0.place = .text("Кафе «Пушкин»")
    }

    event(
      830, "Board meeting", at(10, 0, day: workday(7), minutes: 120), host: Self.john,
      guests: [Self.me: .accepted, Self.emily: .accepted]
    ) {
      $0.place = .oldRoom(12)
      $0.importance = .high
      $0.isPrivate = true
      $0.meeting?.hidesGuests = true
    }

    event(
      835, "Созвон с подрядчиком", at(16, 30, day: workday(6), minutes: 30), host: Self.anna,
      guests: [Self.me: .accepted, Self.contractor: .accepted]
    ) {
      $0.place = .text("Телемост: https://telemost.example.com/j/20304050607080")
      $0.reminders = [.minutes(15)]
    }
  }

  private static let releaseNotes = """
    [B]Перед релизом[/B]
    [list]
    [*]прогнать тесты
    [*][b]обновить[/b] [i]документацию[/i]
    [*]предупредить [user=9]李 小龍[/user] и [department=1]отдел[/department]
    [/list]
    [QUOTE]Не выкатываем в пятницу.[QUOTE]Никогда.[/QUOTE][/QUOTE]
    [code]git tag v2.0 && git push --tags[/code]
    [url=https://example.com/releases/2.0]Заметки[/url], [URL]https://example.com/status[/URL], \
    [URL=mailto:release@example.com]release@example.com[/URL]
    [spoiler=Подробности]откат за [u]пять минут[/u][/spoiler] [color=#ff0000]срочно[/color] [disk file id=n123]
    [b]без конца [weather]солнечно[/i] 5 < 7 & "ok"
    """.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
}
