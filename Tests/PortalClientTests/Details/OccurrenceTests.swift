import CalendarModel
import DemoPortal
import Foundation
import PortalClient
import Testing

@Suite struct OccurrenceTests {
  /// The start of the instance that was found, on the event's own clock, or what else came of it.
  private func start(of id: Int, on date: String? = nil, at now: Date = Visit.now, _ visit: Visit) async throws
    -> String
  {
    let id = try #require(EventID(Int64(id)))
    switch await visit.client.detail(of: id, on: date.flatMap { CivilDate(iso: $0) }, now: now) {
    case .found(let detail):
      switch detail.event.time {
      case .timed(let span): return span.start.description
      case .allDay(let first, let last): return "\(first)/\(last)"
      case nil: return "no time"
      }
    case .noSuchEvent: return "no such event"
    case .noOccurrence(let date): return "not on \(date)"
    case .failed(let error): return "\(error)"
    }
  }

  @Test(arguments: [
    (DemoWorld.standup, "2026-11-23T10:00:00"),  // today's was edited, and is an event of its own
    (DemoWorld.budgetReport, "2026-12-01T11:00:00"),  // the portal makes the 31st of November the 1st of December
    (685, "2026-11-30/2026-11-30"),
    (695, "2026-11-26T08:30:00"),  // Tuesday is left out
    (750, "2026-11-26T15:00:00"),
    (840, "2026-11-25T10:00:00"),  // in New York
    (845, "2026-11-25T07:00:00"),
    (690, "2026-11-25T09:30:00"),  // has yet to begin
  ])
  func `without a date it is the next from today on, after two round trips`(id: Int, expected: String) async throws {
    try await visit { visit in
      let start = try await self.start(of: id, visit)
      #expect(start == expected)
      #expect(await visit.calls == ["batch", "batch"])
    }
  }

  @Test(arguments: [
    (DemoWorld.standup, "2026-11-20", "2026-11-20T10:00:00"),
    (DemoWorld.standup, "2026-11-21", "not on 2026-11-21"),
    (DemoWorld.standup, "2026-11-22", "not on 2026-11-22"),
    (DemoWorld.standup, "2020-01-01", "not on 2020-01-01"),
    (DemoWorld.budgetReport, "2026-12-01", "2026-12-01T11:00:00"),
    (DemoWorld.budgetReport, "2026-11-30", "not on 2026-11-30"),
    (685, "2027-11-30", "2027-11-30/2027-11-30"),
    (840, "2026-11-18", "2026-11-18T10:00:00"),
    (695, "2026-11-24", "not on 2026-11-24"),
    (DemoWorld.planning, "2026-11-21", "2026-11-21T14:00:00"),
    (DemoWorld.planning, "2026-11-22", "not on 2026-11-22"),
    (DemoWorld.vacation, "2026-11-22", "2026-11-22/2026-11-24"),
    (DemoWorld.missing, "2026-11-22", "no such event"),
  ])
  func `with a date it is the one on that date, or none`(id: Int, date: String, expected: String) async throws {
    try await visit { visit in
      let start = try await self.start(of: id, on: date, visit)
      #expect(start == expected)
      #expect(await visit.calls.count <= 2)
    }
  }

  @Test func `where the usual window holds none, a wider one is asked for`() async throws {
    try await visit { visit in
      await visit.portal.script(.delay(.zero))
      await visit.portal.script(.result(#"{"result":{"occurrence600":[]},"result_error":[]}"#))
      let start = try await self.start(of: DemoWorld.standup, visit)
      #expect(start == "2026-11-23T10:00:00")
      #expect(await visit.calls == ["batch", "batch", "batch"])
    }
  }

  @Test(arguments: [(690, "2026-11-25T09:30:00", 3), (695, "2026-10-20T08:30:00", 1)])
  func `of a series that is over it is the first`(id: Int, expected: String, roundTrips: Int) async throws {
    try await visit { visit in
      let afterwards = Visit.now.addingTimeInterval(366 * 86_400)
      let start = try await self.start(of: id, at: afterwards, visit)
      #expect(start == expected)
      #expect(await visit.calls.count == roundTrips)
    }
  }

  @Test func `where the portal will not list the calendar it is the first`() async throws {
    try await visit { visit in
      let refusal = Failure(status: 400, code: "", description: "Access denied")
      await visit.portal.script(.error(refusal), for: .method("calendar.event.get"))
      let start = try await self.start(of: DemoWorld.standup, visit)
      #expect(start == "2026-08-24T10:00:00")
      let onDate = try await self.start(of: DemoWorld.standup, on: "2026-11-23", visit)
      #expect(onDate == "\(PortalError.answered(code: "", text: "Access denied"))")
    }
  }

  @Test func `a portal that cannot be reached for the instance is a failure, not the first instance`() async throws {
    try await visit { visit in
      await visit.portal.script(.delay(.zero))
      await visit.portal.script(.reset, for: .always)
      let start = try await self.start(of: DemoWorld.standup, visit)
      #expect(start == "\(PortalError.unreachable(.closed))")
    }
  }
}
