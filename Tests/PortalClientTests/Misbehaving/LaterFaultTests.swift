import CalendarModel
import DemoPortal
import Foundation
import PortalClient
import PortalWire
import Testing

/// Calls of several requests, of which the first is answered and the second is not.
@Suite struct LaterFaultTests {
  /// Does something for each fault once the portal has answered one request well.
  private func forEachFault(_ body: (PortalError, PortalClient) async throws -> Void) async throws {
    for fault in Misbehavior.connections + Misbehavior.pages where !fault.hangs {
      var network = NetworkOptions()
      network.bodyLimit = 1 << 20
      try await visit(network: network) { visit in
        await visit.portal.script(.delay(.zero), for: .next())
        await visit.portal.script(fault.fault, for: .always)
        try await body(fault.error(.batch), visit.client)
      }
    }
  }

  private func healthy<Value>(_ body: (PortalClient) async throws -> Value) async throws -> Value {
    try await visit { try await body($0.client) }
  }

  @Test func `leave an event whole but for names, and say why those are missing`() async throws {
    let id = try #require(EventID(651))
    guard case .found(var expected) = try await healthy({ await $0.detail(of: id, now: Visit.now) }) else {
      return _ = Issue.record("not found")
    }
    expected.namesFailure = nil
    try await forEachFault { error, client in
      guard case .found(var detail) = await client.detail(of: id, now: Visit.now) else {
        return _ = Issue.record("\(error): not found")
      }
      #expect(detail.namesFailure?.kind == error)
      detail.namesFailure = nil
      expected.directory = detail.directory
      #expect(detail == expected)
    }
  }

  @Test func `leave lists whole but for names, and say why those are missing`() async throws {
    let request = ListRequest(
      owners: [CalendarOwner(kind: .user, id: 7)],
      span: DaySpan(from: WallClock(Visit.now, in: .gmt).date, days: 14), asksSurroundings: true)
    let expected = try await healthy { try await $0.lists(request) }
    try await forEachFault { error, client in
      let lists = try await client.lists(request)
      #expect(lists.parts == expected.parts)
      #expect(lists.namesFailure?.kind == error)
    }
  }

  @Test func `do not make an instance of a series one that is not there`() async throws {
    let id = try #require(EventID(Int64(DemoWorld.standup)))
    let date = WallClock(Visit.now, in: .gmt).date.adding(days: 2)
    guard case .found = try await healthy({ await $0.detail(of: id, on: date, now: Visit.now) }) else {
      return _ = Issue.record("not found")
    }
    try await forEachFault { error, client in
      guard case .failed(let told) = await client.detail(of: id, on: date, now: Visit.now) else {
        return _ = Issue.record("\(error): not told")
      }
      #expect(told.kind == error)
    }
  }
}
