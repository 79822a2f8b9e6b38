import CalendarModel
import DemoPortal
import Foundation
import PortalClient
import Testing

@Suite struct UpcomingTests {
  /// When the next instances start, on the event's own clock.
  private func upcoming(_ id: Int, on date: String? = nil, _ visit: Visit) async throws -> [String] {
    let id = try #require(EventID(Int64(id)))
    guard
      case .found(let detail) = await visit.client.detail(
        of: id, on: date.flatMap { CivilDate(iso: $0) }, now: Visit.now)
    else { return ["not found"] }
    return detail.upcoming.map { time in
      switch time {
      case .timed(let span): "\(span.start.date) \(span.start.hour):\(span.start.minute)"
      case .allDay(let first, _): "\(first)"
      }
    }
  }

  @Test(
    arguments: [
      (
        DemoWorld.standup, nil,
        ["2026-11-24 10:0", "2026-11-25 10:0", "2026-11-26 10:0", "2026-11-27 10:0", "2026-11-28 10:0"]
      ),
      // Of a month without the 31st the portal takes the first of the next.
      (
        DemoWorld.budgetReport, nil,
        ["2026-12-31 11:0", "2027-01-31 11:0", "2027-03-01 11:0", "2027-03-31 11:0", "2027-05-01 11:0"]
      ),
      (685, nil, ["2027-11-30", "2028-11-30", "2029-11-30", "2030-11-30", "2031-11-30"]),
      // Without the exception.
      (695, nil, ["2026-12-01 8:30", "2026-12-03 8:30", "2026-12-08 8:30", "2026-12-10 8:30", "2026-12-15 8:30"]),
      // Three in all.
      (690, nil, ["2026-11-26 9:30", "2026-11-27 9:30"]),
      (690, "2026-11-27", []),
      (DemoWorld.planning, nil, []),
      // After one that is over: what is to come from now on, today's, which was edited, as it is.
      (
        DemoWorld.standup, "2026-11-18",
        ["2026-11-23 10:0", "2026-11-24 10:0", "2026-11-25 10:0", "2026-11-26 10:0", "2026-11-27 10:0"]
      ),
    ] as [(Int, String?, [String])])
  func `the next instances are those that the portal lists`(id: Int, date: String?, expected: [String]) async throws {
    try await visit { visit in
      let told = try await upcoming(id, on: date, visit)
      #expect(told == expected)
      #expect(await visit.calls.count <= 2)
    }
  }

  @Test func `what was edited by itself counts as what it is now`() async throws {
    try await visit { visit in
      let id = try #require(EventID(Int64(DemoWorld.standup)))
      let morning = Visit.now.addingTimeInterval(-6 * 3600)
      guard
        case .found(let detail) = await visit.client.detail(of: id, on: CivilDate(iso: "2026-11-20"), now: morning)
      else {
        Issue.record("not found")
        return
      }
      guard case .timed(let span) = detail.upcoming.first else {
        Issue.record("\(detail.upcoming)")
        return
      }
      #expect(span.start.description == "2026-11-21T10:00:00")
      #expect(span.length == 1800)
    }
  }

  @Test func `the questions are few and narrow`() async throws {
    try await visit { visit in
      _ = try await upcoming(DemoWorld.budgetReport, visit)
      let body = String(decoding: try #require(await visit.portal.requests.last).body, as: UTF8.self)
      let windows = body.components(separatedBy: "calendar.event.get?").count - 1
      #expect((2...11).contains(windows))
      #expect(body.contains("from=2026-12-30&ownerId=7&section%5B0%5D=") || body.contains("from=2026-12-30"))
    }
  }

  @Test func `a failure to list them costs only them`() async throws {
    try await visit { visit in
      let answer = #"{"result":{"people0":[]},"result_error":{"occurrence600":{"error":"","error_description":"x"}}}"#
      await visit.portal.script(.delay(.zero))
      await visit.portal.script(.result(answer))
      let told = try await upcoming(DemoWorld.standup, visit)
      #expect(told == [])
    }
  }
}
