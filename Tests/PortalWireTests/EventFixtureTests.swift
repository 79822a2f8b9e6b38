import CalendarModel
import Foundation
import PortalWire
import Testing

/// What each recorded event means. Instants are worked out by hand from the wall clock and the zone.
@Suite struct EventFixtureTests {
  @Test(arguments: [
    ("instance-of-weekly-series", 0, "2025-09-22T14:00:00Z", "2025-09-22T14:15:00Z"),
    ("plain-event-moved-occurrence-and-meeting", 0, "2025-09-27T14:20:00Z", "2025-09-27T14:30:00Z"),
    ("plain-event-moved-occurrence-and-meeting", 1, "2025-09-29T13:20:00Z", "2025-09-29T13:35:00Z"),
    ("plain-event-moved-occurrence-and-meeting", 2, "2025-10-02T20:00:00Z", "2025-10-02T21:00:00Z"),
    ("room-booking", 0, "2026-09-21T08:00:00Z", "2026-09-21T09:00:00Z"),
    ("meeting-in-a-room", 0, "2026-09-21T08:00:00Z", "2026-09-21T09:00:00Z"),
    ("company-event", 0, "2025-10-31T14:00:00Z", "2025-10-31T17:00:00Z"),
    ("resource-booking", 0, "2025-09-14T16:00:00Z", "2025-09-14T17:30:00Z"),
    ("private-series", 0, "2026-03-06T18:44:00Z", "2026-03-06T19:44:00Z"),
    ("three-instances-of-a-series", 0, "2025-01-27T10:01:00Z", "2025-01-27T11:01:00Z"),
    ("three-instances-of-a-series", 1, "2025-02-06T10:01:00Z", "2025-02-06T11:01:00Z"),
    ("three-instances-of-a-series", 2, "2025-02-16T10:01:00Z", "2025-02-16T11:01:00Z"),
    ("documented-event", 0, "2024-12-11T15:59:00Z", "2024-12-11T16:59:00Z"),
  ])
  func `A timed event is when its own zone's clocks say`(name: String, row: Int, start: String, end: String) throws {
    let time = try #require(try Fixture.event(name, row: row).time)
    guard case .timed(let span) = time else {
      Issue.record("all day: \(time)")
      return
    }
    #expect(try [span.startInstant, span.endInstant] == [instant(start), instant(end)])
  }

  @Test func `An instance of a weekly series, in the list of an attendee`() throws {
    #expect(
      try Fixture.event("instance-of-weekly-series")
        == event(914_272) {
          $0.parent = 914_266
          $0.version = 20
          $0.name = "Revisión semanal del equipo"
          $0.time = try span("2025-09-22 09:00:00", "America/Bogota", length: 900)
          $0.ownerID = 17_890
          $0.section = 6884
          $0.isMeeting = true
          $0.attendees = [
            Attendee(user: 1127, entry: 914_266, answer: .organizer),
            Attendee(user: 17_890, entry: 914_272, answer: .accepted),
          ]
          $0.organizer = 1127
          $0.rowAnswer = .accepted
          $0.meeting = settings(host: "Óscar Molina", creator: 1127, notifies: true, hides: true, language: "la")
          $0.reminders = [.minutes(0), .minutes(5)]
          $0.recurrence = Recurrence(frequency: .weekly, weekdays: [.monday], count: 32)
          $0.exceptions = try ["2025-06-09", "2025-06-23", "2025-07-07", "2025-09-15"].map(date)
          $0.creator = 17_890
          $0.created = try clock("2025-05-20 21:51:00")
          $0.changed = try clock("2025-09-16 04:48:24")
          $0.uid = "20250519T140000Z-7960dd51bc3a810a2f5b5ad99e768d79@south.example"
        })
  }

  @Test func `A plain event has neither attendees nor an organiser, though the portal names a host`() throws {
    #expect(
      try Fixture.event("plain-event-moved-occurrence-and-meeting")
        == event(1_026_440) {
          $0.parent = 1_026_440
          $0.version = 1
          $0.name = "Llamar al proveedor (muestra)"
          $0.time = try span("2025-09-27 09:20:00", "America/Atikokan", length: 600)
          $0.description = plain("Preguntar por los plazos y pedir el presupuesto de la segunda entrega.")
          $0.ownerID = 17_890
          $0.section = 6884
          $0.reminders = []
          $0.crmLinks = [CRMLink(code: "D_840950")]
          $0.creator = 16_448
          $0.created = try clock("2025-09-25 00:55:25")
          $0.changed = try clock("2025-09-25 00:55:25")
          $0.uid = "20250927T142000Z-90dd00f12b0282d7cb625cd37d99f1cd@south.example"
        })
  }

  @Test func `An occurrence that was moved names its series and when it would have been`() throws {
    let moved = try Fixture.event("plain-event-moved-occurrence-and-meeting", row: 1)
    #expect(moved.id == 1_028_396)
    #expect(moved.parent == 1_028_394)
    #expect(moved.series == 914_266)
    #expect(try moved.movedFrom == clock("2025-09-29 09:00:00"))
    #expect(moved.splitFrom == nil)
    #expect(moved.recurrence == nil)
    #expect(moved.exceptions == [])
  }

  @Test func `A meeting of three with a colour of its own`() throws {
    #expect(
      try Fixture.event("plain-event-moved-occurrence-and-meeting", row: 2)
        == event(1_022_964) {
          $0.parent = 1_022_960
          $0.version = 1
          $0.name = "REPASO DEL TRIMESTRE"
          $0.time = try span("2025-10-02 15:00:00", "America/Bogota", length: 3600)
          $0.color = EventColor(red: 0x00, green: 0xaf, blue: 0xc7)
          $0.ownerID = 17_890
          $0.section = 6884
          $0.isMeeting = true
          $0.attendees = [
            Attendee(user: 16_004, entry: 1_022_960, answer: .organizer),
            Attendee(user: 1127, entry: 1_022_962, answer: .accepted),
            Attendee(user: 17_890, entry: 1_022_964, answer: .accepted),
          ]
          $0.organizer = 16_004
          $0.rowAnswer = .accepted
          $0.meeting = settings(host: "Clara Vidal", creator: 16_004, notifies: true, hides: true)
          $0.reminders = [.minutes(15)]
          $0.creator = 17_890
          $0.created = try clock("2025-09-22 20:44:20")
          $0.changed = try clock("2025-09-22 20:44:20")
          $0.uid = "20251002T200000Z-7633ae3d96eaabfe21ed07dea48bdefb@south.example"
        })
  }

  @Test func `A room's booking is an event of its own, without people`() throws {
    #expect(
      try Fixture.event("room-booking")
        == event(2137) {
          $0.parent = 2138
          $0.version = 1
          $0.name = "Пётр Лугов"
          $0.time = try span("2026-09-21 11:00:00", "Europe/Minsk", length: 3600)
          $0.kind = .room
          $0.section = 54
          $0.reminders = []
          $0.creator = 226
          $0.created = try clock("2026-09-18 14:21:21")
          $0.changed = try clock("2026-09-18 14:56:12")
        })
  }

  @Test func `A meeting in a room, its description a quote`() throws {
    #expect(
      try Fixture.event("meeting-in-a-room")
        == event(2138) {
          $0.parent = 2138
          $0.version = 2
          $0.name = "Сверка планов на осень"
          $0.time = try span("2026-09-21 11:00:00", "Europe/Minsk", length: 3600)
          $0.description = RichText(lines: [RichText.Line([RichText.Run("Возьмите с собой графики")], quoteDepth: 1)])
          $0.location = .room(54, booking: 2137)
          $0.ownerID = 226
          $0.section = 68
          $0.isMeeting = true
          $0.attendees = [
            Attendee(user: 226, entry: 2138, answer: .organizer), Attendee(user: 289, entry: 2139, answer: .accepted),
          ]
          $0.organizer = 226
          $0.rowAnswer = .organizer
          $0.meeting = settings(host: "Пётр Лугов", creator: 226, notifies: true, hides: true, language: "ru")
          $0.reminders = [.minutes(15)]
          $0.creator = 226
          $0.created = try clock("2026-09-18 14:21:00")
          $0.changed = try clock("2026-09-18 14:56:12")
          $0.uid = "20260921T080000Z-716655fea6c10debf385d24c242bbecb@east.example"
        })
  }

  @Test func `A company's event invites everybody, and its host is no H in the list`() throws {
    let address = "mailto:club@north.example"
    let read = try Fixture.event("company-event")
    #expect(
      try read
        == event(193_693) {
          $0.parent = 193_693
          $0.version = 1
          $0.name = "Осенний турнир"
          $0.time = try span("2025-10-31 18:00:00", "Europe/Saratov", length: 10_800)
          $0.description = RichText(
            lines: [
              RichText.Line([RichText.Run("Приходите командами, список игр будет за неделю.")]),
              RichText.Line([
                RichText.Run("Спросить можно здесь: "), RichText.Run("club@north.example", link: 0),
              ]),
            ], links: [address])
          $0.location = .text("Клуб «Башня»")
          $0.kind = .company
          $0.section = 1949
          $0.isMeeting = true
          $0.attendees = [Attendee(user: 2857, entry: 193_694, answer: .accepted)]
          $0.invitedGroups = [.everybody]
          $0.organizer = 2857
          $0.rowAnswer = .organizer
          $0.meeting = settings(host: "Вера Зимина", creator: 2857, notifies: false, hides: true)
          $0.reminders = [.daysBefore(days: 0, minute: 540)]
          $0.creator = 2857
          $0.created = try clock("2025-10-17 10:34:30")
          $0.changed = try clock("2025-10-17 10:34:30")
          $0.uid = "20251031T140000Z-1c51f0e3a449a6afbd13cd4e9b1b834e@north.example"
        })
    #expect(read.myAnswer(2857) == .given(.organizer))
    #expect(read.tally == AnswerTally([], organizer: nil))
  }

  @Test func `A booking of a resource names what made it`() throws {
    #expect(
      try Fixture.event("resource-booking")
        == event(71) {
          $0.parent = 71
          $0.version = 1
          $0.name = "Бронь: прибор"
          $0.time = try span("2025-09-14 19:00:00", "Europe/Moscow", length: 5400)
          $0.description = plain("Работа: калибровка")
          $0.kind = .resource
          $0.section = 27
          $0.origin = "#resourcebooking#"
          $0.reminders = []
          $0.creator = 1
          $0.created = try clock("2025-09-02 13:43:15")
          $0.changed = try clock("2025-09-08 09:30:26")
          $0.resourceBookingID = 65
        })
  }

  @Test func `A private series is its first occurrence, and masked fields are none`() throws {
    #expect(
      try Fixture.event("private-series")
        == event(3972) {
          $0.parent = 3972
          $0.version = 1
          $0.name = "Interview round"
          $0.time = try span("2026-03-06 21:44:00", "Europe/Minsk", length: 3600)
          $0.description = plain("Bring the questions")
          $0.location = .text("Studio")
          $0.color = EventColor(red: 0x23, green: 0, blue: 0)
          $0.ownerID = 1
          $0.section = 2112
          $0.isMeeting = true
          $0.attendees = [
            Attendee(user: 1, entry: 3972, answer: .organizer), Attendee(user: 10, entry: 3974, answer: .notAnswered),
          ]
          $0.organizer = 1
          $0.rowAnswer = .organizer
          var meeting = MeetingSettings()
          meeting.hostName = "Пётр Лугов"
          meeting.notifiesHost = true
          meeting.hidesGuests = true
          meeting.creator = 1
          meeting.language = "ru"
          $0.meeting = meeting
          $0.reminders = [.days(1)]
          $0.recurrence = Recurrence(frequency: .daily, interval: 10, until: try date("2026-03-16"), count: 3)
          $0.availability = .tentative
          $0.isPrivate = true
          $0.creator = 1
          $0.created = try clock("2026-03-06 00:44:18")
          $0.changed = try clock("2026-03-06 00:44:18")
          $0.uid = "20260306T184400Z-8963eb0ed72dad48b35f304df208eff6@cloud.example"
        })
  }

  @Test func `Instances of a series differ in nothing but when they are`() throws {
    let list = try WireList<CalendarEvent>(events: Fixture.answer("three-instances-of-a-series").result)
    let first = try event(14) {
      $0.parent = 14
      $0.version = 1
      $0.name = "Обход склада"
      $0.time = try span("2025-01-27 13:01:00", "Europe/Minsk", length: 3600)
      $0.location = .text("Склад")
      $0.color = EventColor(red: 0x23, green: 0, blue: 0)
      $0.ownerID = 1
      $0.section = 108
      $0.isMeeting = true
      $0.attendees = [
        Attendee(user: 1, entry: 14, answer: .organizer), Attendee(user: 10, entry: 16, answer: .notAnswered),
      ]
      $0.organizer = 1
      $0.rowAnswer = .organizer
      var meeting = MeetingSettings()
      meeting.hostName = "Пётр Лугов"
      meeting.notifiesHost = true
      meeting.asksAgain = false
      $0.meeting = meeting
      $0.reminders = [.days(1)]
      $0.recurrence = Recurrence(frequency: .daily, interval: 10, count: 3)
      $0.importance = .high
      $0.creator = 1
      $0.created = try clock("2025-01-26 13:00:52")
      $0.changed = try clock("2025-01-26 13:00:52")
      $0.uid = "20250127T100100Z-ef5aa31f2e15106e1643a32f2ce8afb9@cloud.example"
    }
    var (second, third) = (first, first)
    second.time = try span("2025-02-06 13:01:00", "Europe/Minsk", length: 3600)
    third.time = try span("2025-02-16 13:01:00", "Europe/Minsk", length: 3600)
    #expect(list.elements == [first, second, third])
    #expect(list.skipped == 0)
  }

  @Test func `An all-day booking is two dates, both of them in it, in no zone`() throws {
    #expect(
      try Fixture.event("all-day-booking")
        == event(1408) {
          $0.parent = 1408
          $0.version = 1
          $0.name = "Van rental"
          $0.time = .allDay(first: try date("2024-12-20"), last: try date("2024-12-21"))
          $0.description = plain("Job: tyres")
          $0.kind = .resource
          $0.section = 198
          $0.origin = "#resourcebooking#"
          $0.creator = 1
          $0.created = try clock("2024-12-18 13:55:35")
          $0.changed = try clock("2024-12-18 13:55:35")
          $0.resourceBookingID = 10
        })
  }

  @Test func `The documents' example has dates with the month first, a number for a series and an H`() throws {
    #expect(
      try Fixture.event("documented-event")
        == event(1265) {
          $0.parent = 1265
          $0.version = 1
          $0.name = "Budget review"
          $0.time = try span("2024-12-11 17:59:00", "Europe/Riga", length: 3600)
          $0.description = plain("Figures for the next quarter")
          $0.location = .text("Room by the stairs")
          $0.color = EventColor(red: 0x9d, green: 0xcf, blue: 0)
          $0.ownerID = 1
          $0.section = 4
          $0.isMeeting = true
          $0.attendees = [Attendee(user: 1, entry: 1265, answer: .organizer)]
          $0.organizer = 1
          $0.rowAnswer = .organizer
          var meeting = settings(host: "Anna Berg", creator: 1, notifies: false, hides: false, language: "ru")
          meeting.chatID = nil
          $0.meeting = meeting
          $0.reminders = [.minutes(50)]
          $0.recurrence = Recurrence(
            frequency: .weekly, weekdays: [.monday, .wednesday], until: try date("2024-12-24"))
          $0.exceptions = try ["2024-11-28", "2024-12-05", "2024-12-12", "2024-12-19", "2024-12-26"].map(date)
          $0.series = 1272
          $0.splitFrom = 1271
          $0.availability = .free
          $0.crmLinks = [CRMLink(code: "CO_1"), CRMLink(code: "L_5")]
          $0.creator = 1
          $0.created = try clock("2024-12-05 13:48:41")
          $0.changed = try clock("2024-12-05 13:48:41")
          $0.uid = "20241211T155900Z-11c2b70a4e5d4f0c8a9b6d7e3f201458@west.example"
        })
  }

  private func settings(
    host: String, creator: UserID, notifies: Bool, hides: Bool, language: String? = nil
  ) -> MeetingSettings {
    var settings = MeetingSettings()
    settings.hostName = host
    settings.notifiesHost = notifies
    settings.asksAgain = false
    settings.allowsInviting = false
    settings.hidesGuests = hides
    settings.creator = creator
    settings.language = language
    return settings
  }
}
