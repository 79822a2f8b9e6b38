import CalendarModel
import DemoPortal
import Foundation
import PortalClient
import Testing

@Suite struct BusyTimesTests {
  private func ask(
    _ people: [Int], on iso: String, _ visit: Visit, event: Int = DemoWorld.planning
  ) async throws -> Result<[Int64: [BusyTime]], PortalError> {
    let day = try #require(CivilDate(iso: iso))
    let event = try #require(EventID(Int64(event)))
    do throws(PortalError) {
      let busy = try await visit.client.busyTimes(
        of: people.compactMap { UserID(Int64($0)) }, on: DaySpan(day, day), event: event)
      return .success(Dictionary(uniqueKeysWithValues: busy.map { ($0.key.rawValue, $0.value) }))
    } catch {
      return .failure(error)
    }
  }

  /// Rows as `row start length`, whole days as their dates, with what they make of the time.
  private func texts(_ times: [BusyTime]?) -> [String]? {
    times?.map { busy in
      let row = busy.row.map { "\($0) " } ?? ""
      switch busy.time {
      case .timed(let span): return "\(row)\(span.start) \(span.length / 60) \(busy.availability)"
      case .allDay(let first, let last): return "\(row)\(first)/\(last) \(busy.availability)"
      }
    }
  }

  @Test func `people's times come in one round trip, without what is free or declined`() async throws {
    try await visit { visit in
      let busy = try await ask([7, 9, 16], on: "2026-11-23", visit).get()
      #expect(
        texts(busy[7])?.sorted() == [
          "601 2026-11-23T10:00:00 15 busy", "601 2026-11-24T10:00:00 15 busy", "656 2026-11-22/2026-11-24 absent",
          "663 2026-11-22T09:00:00 60 busy",
        ])
      #expect(texts(busy[9])?.last == "2026-11-23/2026-11-23 absent")
      #expect(busy[16] == [])
      #expect(await visit.calls == ["batch"])
      #expect(!"\(busy)".contains("Отпуск"))
    }
  }

  @Test(arguments: [Culture.russian, .american, .spanish])
  func `day and month are told apart by the event's own row`(culture: Culture) async throws {
    try await visit(portal: { $0.culture = culture }) { visit in
      let busy = try await ask([12], on: "2026-12-02", visit, event: DemoWorld.standup).get()
      let days = (busy[12] ?? []).map(\.time.date.description).filter { $0 == "2026-12-02" || $0 == "2026-12-01" }
      #expect(days.sorted() == ["2026-12-01", "2026-12-02"])
    }
  }

  @Test func `many people are asked for in parts, in one request`() async throws {
    try await visit { visit in
      let busy = try await ask(Array(1...250), on: "2026-11-23", visit).get()
      #expect(busy.count == 250)
      #expect(await visit.calls == ["batch"])
      let body = try #require(await visit.portal.requests.first).body
      #expect(String(decoding: body, as: UTF8.self).components(separatedBy: "calendar.accessibility.get").count == 4)
    }
  }

  @Test func `nobody is not asked for`() async throws {
    try await visit { visit in
      let told = try await ask([], on: "2026-11-23", visit)
      #expect(told == .success([:]))
      #expect(await visit.calls == [])
    }
  }

  @Test func `somebody whom the portal does not name has busy times all the same`() async throws {
    try await visit { visit in
      let told = try await ask([DemoWorld.mailGuest], on: "2026-11-23", visit)
      #expect(told == .success([18: []]))
    }
  }

  @Test func `a failure is told, not taken for free time`() async throws {
    try await visit { visit in
      let refusal = Failure(status: 400, code: "", description: "Access denied")
      await visit.portal.script(.error(refusal), for: .method("calendar.accessibility.get"))
      let told = try await ask([7], on: "2026-11-23", visit)
      #expect(told == .failure(.answered(code: "", text: "Access denied")))
    }
  }

  @Test func `where the event cannot be had the dates tell what they can`() async throws {
    try await visit { visit in
      await visit.portal.script(
        .error(Failure(status: 400, code: "", description: "x")), for: .method("calendar.event.getbyid"))
      await visit.portal.script(
        .error(Failure(status: 400, code: "", description: "x")), for: .method("calendar.user.settings.get"))
      let busy = try await ask([8], on: "2026-11-21", visit).get()
      #expect(texts(busy[8])?.contains("651 2026-11-21T14:00:00 60 busy") == true)
    }
  }

  @Test func `a busy portal is asked again`() async throws {
    try await visit { visit in
      await visit.portal.script(.error(.queryLimitExceeded), for: .next())
      let told = try await ask([16], on: "2026-11-23", visit)
      #expect(told == .success([16: []]))
      #expect(await visit.calls == ["batch", "batch"])
    }
  }
}
