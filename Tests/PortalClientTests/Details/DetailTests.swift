import CalendarModel
import DemoPortal
import Foundation
import PortalClient
import Testing

@Suite struct DetailTests {
  private func found(_ outcome: DetailOutcome) throws -> EventDetail {
    guard case .found(let detail) = outcome else { throw Missing(outcome: outcome) }
    return detail
  }

  private struct Missing: Error { let outcome: DetailOutcome }

  private func id(_ number: Int) throws -> EventID { try #require(EventID(Int64(number))) }

  @Test func `a meeting has its answer, names, room and calendar after two round trips`() async throws {
    try await visit { visit in
      let detail = try found(await visit.client.detail(of: id(DemoWorld.planning), now: Visit.now))
      #expect(detail.event.name == "Планёрка: статус проекта и сроки")
      #expect(detail.myAnswer == .given(.notAnswered))
      #expect(detail.me == UserID(7))
      #expect(
        detail.event.attendees.compactMap { detail.directory.people[$0.user]?.name }.sorted() == [
          "John O'Neil", "Zoë Ångström", "Мария Соколова", "李 小龍",
        ])
      guard case .room(let room, _) = detail.event.location else { throw Missing(outcome: .found(detail)) }
      #expect(detail.directory.sections[room]?.name == "Переговорная «Байкал»")
      #expect(detail.section != nil)
      #expect(detail.serverOffset == 3 * 3600)
      #expect(detail.portalZone?.identifier == "Europe/Moscow")
      #expect(detail.rawFields.contains { $0.name == "DATE_FROM_FORMATTED" })
      #expect(await visit.calls == ["batch", "batch"])
    }
  }

  @Test func `what is known already is not asked again`() async throws {
    try await visit { visit in
      let first = try found(await visit.client.detail(of: id(DemoWorld.planning), now: Visit.now))
      await visit.portal.forgetRequests()
      let again = try found(
        await visit.client.detail(of: id(DemoWorld.planning), now: Visit.now, known: first.directory))
      #expect(again == first)
      #expect(await visit.calls == ["batch"])
    }
  }

  @Test func `a plain event of mine takes one round trip`() async throws {
    try await visit { visit in
      let detail = try found(await visit.client.detail(of: id(DemoWorld.overnightDeploy), now: Visit.now))
      #expect(detail.myAnswer == .notMeeting)
      #expect(detail.section?.name == "Work")
      #expect(await visit.calls == ["batch"])
    }
  }

  @Test(arguments: [DemoWorld.missing, DemoWorld.deleted, DemoWorld.hidden])
  func `what the portal has not or hides is no failure`(number: Int) async throws {
    try await visit { visit in
      let outcome = await visit.client.detail(of: try id(number), now: Visit.now)
      #expect(outcome == .noSuchEvent)
      #expect(await visit.calls == ["batch"])
    }
  }

  @Test func `several come in the order asked, each with its own outcome, in the same two round trips`() async throws {
    try await visit { visit in
      let ids = try [DemoWorld.interview, DemoWorld.missing, DemoWorld.standup, DemoWorld.interview].map(id)
      let details = await visit.client.details(of: ids, now: Visit.now)
      #expect(details.map(\.id) == ids)
      #expect(details[1].outcome == .noSuchEvent)
      #expect(try found(details[0].outcome).myAnswer == .given(.organizer))
      #expect(try found(details[2].outcome).event.name == "Standup")
      #expect(details[3].outcome == details[0].outcome)
      #expect(await visit.calls == ["batch", "batch"])
    }
  }

  @Test func `more than fit into a batch are asked in several`() async throws {
    try await visit { visit in
      let ids = (640...669).compactMap { EventID($0) }
      let details = await visit.client.details(of: ids, now: Visit.now)
      #expect(details.count == 30)
      #expect(!details.contains { if case .failed = $0.outcome { true } else { false } })
      let planning = try found(details[11].outcome)
      #expect(planning.event.id == ids[11])
      #expect(await visit.calls == ["batch", "batch", "batch"])
    }
  }

  @Test func `a person whom the portal does not name is told as such, and not asked for again`() async throws {
    try await visit { visit in
      let guest = try #require(UserID(Int64(DemoWorld.mailGuest)))
      let first = try found(await visit.client.detail(of: id(735), now: Visit.now))
      #expect(first.directory.unnamed == [guest])
      #expect(first.name(of: guest) == nil)
      await visit.portal.forgetRequests()
      _ = await visit.client.detail(of: try id(735), now: Visit.now, known: first.directory)
      #expect(await visit.calls == ["batch"])
    }
  }

  @Test func `an event of another's calendar has that calendar's name`() async throws {
    try await visit { visit in
      let detail = try found(await visit.client.detail(of: id(785), now: Visit.now))
      #expect(detail.event.kind == .group)
      #expect(detail.section?.name != nil)
      #expect(await visit.calls == ["batch", "batch"])
    }
  }

  @Test(arguments: ["profile", "calendar.user.settings.get", "calendar.section.get", "user.get"])
  func `a method that is refused costs names, not the event`(method: String) async throws {
    try await visit { visit in
      await visit.portal.script(.error(.insufficientScope), for: .method(method))
      let detail = try found(await visit.client.detail(of: id(DemoWorld.planning), now: Visit.now))
      #expect(detail.myAnswer == .given(.notAnswered))
      #expect(detail.event.attendees.count == 4)
      #expect(detail.me == UserID(7))
    }
  }

  @Test func `the list of attendees has my answer where the portal will not say it`() async throws {
    try await visit { visit in
      await visit.portal.script(.error(.operationTimeLimit), for: .method("calendar.meeting.status.get"))
      let ids = try [DemoWorld.planning, DemoWorld.interview, DemoWorld.notInvited, DemoWorld.overnightDeploy].map(id)
      let details = await visit.client.details(of: ids, now: Visit.now)
      #expect(
        try details.map { try found($0.outcome).myAnswer } == [
          .given(.notAnswered), .given(.organizer), .notInvited, .notMeeting,
        ])
    }
  }

  @Test func `names that fail to come leave the event as it is`() async throws {
    try await visit { visit in
      await visit.portal.script(.delay(.zero))
      await visit.portal.script(.reset, for: .always)
      let detail = try found(await visit.client.detail(of: id(DemoWorld.planning), now: Visit.now))
      #expect(detail.myAnswer == .given(.notAnswered))
      #expect(detail.event.organizer.flatMap { detail.directory.people[$0] } == nil)
    }
  }

  @Test func `a request that fails is each event's failure`() async throws {
    try await visit { visit in
      await visit.portal.script(.error(.invalidCredentials), for: .always)
      let details = await visit.client.details(of: try [651, 652].map(id), now: Visit.now)
      let refused = DetailOutcome.failed(.refusedCredentials(code: "INVALID_CREDENTIALS"))
      #expect(details.map(\.outcome) == [refused, refused])
      #expect(await visit.calls == ["batch"])
    }
  }

  @Test func `a missing right to the calendar is named`() async throws {
    try await visit(portal: { $0.webhooks = [.init(user: 7, secret: "demo", scopes: ["user_brief"])] }) { visit in
      let outcome = await visit.client.detail(of: try id(651), now: Visit.now)
      #expect(outcome == .failed(.missingScope("calendar")))
    }
  }

  @Test func `with a token, who I am comes from the profile`() async throws {
    try await visit(access: { try tokenAccess($0.origin, "demo-token") }) { visit in
      let detail = try found(await visit.client.detail(of: id(DemoWorld.planning), now: Visit.now))
      #expect(detail.me == UserID(7))
      #expect(await visit.calls == ["batch", "batch"])
    }
  }

  @Test func `an old portal tells the same`() async throws {
    try await visit(portal: { $0.vintage = .old }) { visit in
      let detail = try found(await visit.client.detail(of: id(DemoWorld.planning), now: Visit.now))
      #expect(detail.myAnswer == .given(.notAnswered))
      #expect(detail.event.time?.date.description == "2026-11-21")
    }
  }
}
