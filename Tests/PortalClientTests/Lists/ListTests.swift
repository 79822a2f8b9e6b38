import CalendarModel
import DemoPortal
import Foundation
import PortalClient
import Testing

@Suite struct ListTests {
  private let me = CalendarOwner(kind: .user, id: Int64(DemoWorld.me))
  private let aurora = CalendarOwner.group(2)

  private func span(days: Int) throws -> DaySpan {
    DaySpan(from: try #require(CivilDate(iso: "2026-11-21")), days: days)
  }

  private func request(_ owners: [CalendarOwner]? = nil, days: Int = 14, asksSurroundings: Bool = true) throws
    -> ListRequest
  {
    ListRequest(owners: owners ?? [me], span: try span(days: days), asksSurroundings: asksSurroundings)
  }

  /// The days that a meeting is listed on, by its host's row, or another event by its own.
  private func days(of id: Int, _ lists: PortalLists) -> [String] {
    lists.parts.flatMap(\.events).filter { ($0.parent ?? $0.id).rawValue == Int64(id) }.compactMap(\.instance).sorted()
      .map { "\($0.date)" }
  }

  @Test func `everything comes in two round trips, with names, calendars, rooms and settings`() async throws {
    try await visit { visit in
      let lists = try await visit.client.lists(request([me, aurora, .company]))
      #expect(lists.parts.map(\.owner) == [me, aurora, .company])
      #expect(try lists.parts.map(\.span) == Array(repeating: span(days: 14), count: 3))
      #expect(lists.me == UserID(7))
      #expect(lists.portalZone?.identifier == "Europe/Moscow")
      let path = "/company/personal/user/#user_id#/calendar/"
      #expect(lists.settings == PortalSettings(firstWeekday: .monday, userCalendarPath: path))
      #expect(lists.refusals.isEmpty && lists.namesFailure == nil && lists.skipped == 0)
      let sections = lists.directory.sections.keys.map(\.rawValue)
      #expect(Set(sections).isSuperset(of: [3, 4, 5, 20, 30, 54, 55]))
      #expect(UserID(8).flatMap { lists.directory.people[$0]?.name } == "John O'Neil")
      #expect(await visit.calls == ["batch", "batch"])
    }
  }

  @Test func `what is known, and what seldom changes, is not asked again`() async throws {
    try await visit { visit in
      let first = try await visit.client.lists(request())
      await visit.portal.forgetRequests()
      let again = try await visit.client.lists(request(asksSurroundings: false), known: first.directory)
      #expect(
        again
          == PortalLists(
            parts: first.parts, me: UserID(7), serverOffset: first.serverOffset, portalTime: first.portalTime))
      #expect(again.portalTime.map { abs($0.timeIntervalSince(Visit.now)) < 1 } == true)
      #expect(await visit.calls == ["batch"])
    }
  }

  @Test func `instances of a series are told apart, and those that windows share come once`() async throws {
    try await visit { visit in
      let lists = try await visit.client.lists(request(days: 28))
      #expect(lists.parts.count == 1)
      let standups = days(of: DemoWorld.standup, lists)
      #expect(standups.filter { $0 >= "2026-11-21" }.prefix(3) == ["2026-11-23", "2026-11-24", "2026-11-25"])
      #expect(Set(standups).count == standups.count)
      #expect(standups.contains("2026-12-04") && standups.contains("2026-12-07"))
      #expect(days(of: DemoWorld.todaysStandup, lists) == ["2026-11-21"])
      #expect(await visit.calls == ["batch", "batch"])
    }
  }

  @Test func `declined meetings, plain events and whole days are listed`() async throws {
    try await visit { visit in
      let events = try await visit.client.lists(request(days: 2)).parts.flatMap(\.events)
      let answers = Dictionary(grouping: events) { $0.myAnswer(UserID(7)) }.mapValues { Set($0.map(\.name)) }
      #expect(answers[.given(.declined)] == ["Supplier visit", "Обзор рынка"])
      #expect(answers[.notMeeting]?.isSuperset(of: ["Overnight deploy", "Отпуск"]) == true)
      #expect(answers[.given(.notAnswered)]?.contains("Планёрка: статус проекта и сроки") == true)
    }
  }

  @Test func `a year of two calendars takes as many batches as its questions fill`() async throws {
    try await visit { visit in
      let lists = try await visit.client.lists(request([me, aurora], days: 366))
      #expect(try lists.parts.map(\.span) == Array(repeating: span(days: 366), count: 2))
      #expect(days(of: DemoWorld.budgetReport, lists).count >= 12)
      #expect(await visit.calls == ["batch", "batch", "batch"])
    }
  }

  @Test func `limits are days without a time, one day wider on each side`() async throws {
    try await visit { visit in
      _ = try await visit.client.lists(request(days: 20))
      let body = String(decoding: try #require(await visit.portal.requests.first).body, as: UTF8.self)
      #expect(body.contains("from=2026-11-20&ownerId=7&to=2026-12-05&type=user"))
      #expect(body.contains("from=2026-12-04&ownerId=7&to=2026-12-11&type=user"))
    }
  }

  @Test(arguments: ["Europe/Moscow", "UTC", "Pacific/Auckland", "America/Los_Angeles"])
  func `a part is whole for its days, wherever the server's clock is`(zone: String) async throws {
    let server = try #require(TimeZone(identifier: zone))
    try await visit(portal: { $0.serverZone = server }) { visit in
      func events(_ span: DaySpan) async throws -> [CalendarEvent] {
        let request = ListRequest(owners: [me], span: span, asksSurroundings: false)
        return try await visit.client.lists(request).parts.flatMap(\.events)
      }
      func instances(of events: [CalendarEvent], on day: CivilDate) -> Set<InstanceID> {
        Set(events.filter { $0.time?.days(in: .gmt).contains(day) == true }.compactMap(\.instance))
      }
      let all = try await events(span(days: 10).widened(by: 20))
      for day in try span(days: 10).days.prefix(3) {
        let alone = try await events(DaySpan(day, day))
        #expect(instances(of: alone, on: day) == instances(of: all, on: day), "\(day)")
      }
    }
  }

  @Test func `my zone alone takes one plain request`() async throws {
    try await visit { visit in
      let zone = try await visit.client.timeZone()
      #expect(zone?.identifier == "Europe/Moscow")
      #expect(await visit.calls == ["calendar.user.settings.get"])
    }
  }
}
