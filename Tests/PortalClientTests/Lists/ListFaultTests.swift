import CalendarModel
import DemoPortal
import Foundation
import PortalClient
import Testing

@Suite struct ListFaultTests {
  private let me = CalendarOwner(kind: .user, id: Int64(DemoWorld.me))
  private let aurora = CalendarOwner.group(2)
  private let denied = PortalError.answered(code: "", text: "Access denied")

  private func request(_ owners: [CalendarOwner], from first: String = "2026-11-21", days: Int = 14) throws
    -> ListRequest
  {
    ListRequest(
      owners: owners, span: DaySpan(from: try #require(CivilDate(iso: first)), days: days), asksSurroundings: true)
  }

  /// Has the portal answer the next request with lists of events by their questions' names, and refuse others.
  private func script(_ portal: RunningPortal, _ lists: [String: String], refusing names: [String] = []) async {
    func members(_ pairs: [(String, String)]) -> String {
      "{" + pairs.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
    }
    let refusal = #"{"error":"","error_description":"Access denied"}"#
    await portal.script(
      .result(
        members([("result", members(lists.map { ($0, $1) })), ("result_error", members(names.map { ($0, refusal) }))])))
  }

  private func row(_ id: Int, _ day: String) -> String {
    #"{"ID":"\#(id)","NAME":"x","DATE_FROM":"\#(day) 10:00:00","DT_LENGTH":900,"TZ_FROM":"Europe/Moscow"}"#
  }

  @Test func `a refused calendar of others is named beside those that were listed`() async throws {
    try await visit { visit in
      await script(visit.portal, ["events0": "[\(row(5, "21.11.2026"))]"], refusing: ["events1"])
      let lists = try await visit.client.lists(request([me, aurora]))
      #expect(lists.parts.map(\.owner) == [me])
      #expect(lists.refusals == [aurora: denied])
    }
  }

  @Test func `a window of another's that fails leaves the days around it`() async throws {
    try await visit { visit in
      let lists = ["events0", "events1", "events2", "events3", "events5"].map { ($0, "[]") }
      await script(visit.portal, Dictionary(uniqueKeysWithValues: lists), refusing: ["events4"])
      let heard = try await visit.client.lists(request([me, aurora], days: 42))
      #expect(
        heard.parts.map { "\($0.owner.id) \($0.span)" } == [
          "7 2026-11-21...2027-01-01", "2 2026-11-21...2026-12-04", "2 2026-12-19...2027-01-01",
        ])
      #expect(heard.refusals == [aurora: denied])
    }
  }

  @Test(arguments: ["events0", "events1"])
  func `my own calendar's failure is thrown, whichever window it struck`(name: String) async throws {
    try await visit { visit in
      await script(visit.portal, ["events0": "[]", "events1": "[]", "events2": "[]"], refusing: [name])
      await #expect(throws: denied) { try await visit.client.lists(request([me, aurora], days: 28)) }
    }
  }

  @Test func `names that fail to come are missing, and it is said why`() async throws {
    try await visit { visit in
      await visit.portal.script(.error(.insufficientScope), for: .method("user.get"))
      let lists = try await visit.client.lists(request([me]))
      #expect(lists.namesFailure == .missingScope("user"))
      #expect(!lists.parts[0].events.isEmpty)
      #expect(lists.directory.people.keys.map(\.rawValue) == [7])
    }
  }

  @Test(arguments: ["profile", "calendar.user.settings.get", "calendar.settings.get", "calendar.section.get"])
  func `what stands around the events may be refused`(method: String) async throws {
    try await visit { visit in
      await visit.portal.script(.error(.insufficientScope), for: .method(method))
      let lists = try await visit.client.lists(request([me]))
      #expect(lists.me == UserID(7))
      #expect(!lists.parts[0].events.isEmpty)
      #expect((lists.settings == nil) == (method == "calendar.settings.get"))
    }
  }

  @Test func `a busy portal is waited for`() async throws {
    try await visit { visit in
      await visit.portal.script(.error(.queryLimitExceeded))
      let lists = try await visit.client.lists(request([me]))
      #expect(lists.parts.count == 1)
      #expect(await visit.calls == ["batch", "batch", "batch"])
      #expect(visit.clock.waits == [.seconds(1)])
    }
  }

  @Test func `a request that fails is thrown without the key`() async throws {
    try await visit { visit in
      await visit.portal.script(.reply(CannedReply(status: 200, body: #"{"result":"/rest/7/demo/"}"#)))
      let error = await #expect(throws: PortalError.self) { try await visit.client.lists(request([me])) }
      #expect(error.map { !"\($0)".contains("demo") } == true)
    }
  }

  @Test func `rows that cannot be read, and those without a time, are counted once`() async throws {
    try await visit { visit in
      let rows = "[\(row(5, "21.11.2026")),17,{\"ID\":\"6\",\"NAME\":\"never\"}]"
      await script(visit.portal, ["events0": rows, "events1": rows])
      let part = try await visit.client.lists(request([me], days: 28)).parts[0]
      #expect(part.events.map(\.id.rawValue) == [5])
      #expect(part.skipped == 2)
    }
  }

  @Test func `the order of day and month that one window reveals serves the others`() async throws {
    try await visit { visit in
      await script(visit.portal, ["events0": "[\(row(5, "03/04/2026"))]", "events1": "[\(row(6, "04/20/2026"))]"])
      let part = try await visit.client.lists(request([me], from: "2026-03-30", days: 28)).parts[0]
      #expect(part.events.compactMap(\.instance).map { "\($0)" } == ["5 on 2026-03-04", "6 on 2026-04-20"])
    }
  }

  @Test func `an answer that is no list is nonsense`() async throws {
    try await visit { visit in
      await script(visit.portal, ["events0": "\"closed\""])
      await #expect(throws: PortalError.nonsense(status: 200, beginning: "\"closed\"")) {
        try await visit.client.lists(request([me]))
      }
    }
  }

  @Test func `an old portal lists the same`() async throws {
    try await visit(portal: { $0.vintage = .old }) { visit in
      let lists = try await visit.client.lists(request([me], days: 2))
      #expect(lists.parts[0].events.contains { $0.id.rawValue == Int64(DemoWorld.myPlanning) })
      #expect(lists.skipped == 0)
    }
  }
}
