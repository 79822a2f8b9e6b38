import CalendarModel
import DemoPortal
import InMemoryLogging
import Logging
import PortalClient
import Testing

/// The key and the token in every way that a portal can repeat them.
@Suite struct SecrecyTests {
  private static let key = "k3yk3yk3yk3yk3y0"

  private static let echoes: [Fault] = [
    .reply(CannedReply(status: 200, headers: ["content-type": "text/html"], body: "<a href='/rest/7/\(key)/profile'>")),
    .reply(CannedReply(status: 404, headers: ["content-type": "text/html"], body: "\(key) was not found")),
    .reply(CannedReply(status: 502, headers: [:], body: String(repeating: "x", count: 70) + key)),
    .reply(CannedReply(status: 400, body: #"{"error":"","error_description":"no \#(key)"}"#)),
    .reply(CannedReply(status: 400, body: #"{"error":"\#(key)","error_description":""}"#)),
    .reply(CannedReply(status: 401, body: #"{"error":"INVALID_CREDENTIALS","error_description":"\#(key)"}"#)),
    .redirect(to: "https://\(key).example/"),
    .redirect(to: "https://new.example/rest/7/\(key)/"),
    .result(#"{"result":{},"result_error":{"answer651":{"error":"x","error_description":"\#(key)"}}}"#),
    .result(#"{"\#(key)":1}"#),
    .result(#"{"result":{"event651":"see /x/\#(key)/y","event652":{"NAME":"\#(key)"}},"result_error":[]}"#),
    .result(#""\#(key)""#),
    .cut(after: 5),
    .silent,
  ]

  private func everythingSaid(_ fault: Fault, _ access: (RunningPortal) throws -> PortalAccess?) async throws -> String
  {
    var network = NetworkOptions()
    if fault == .silent { network.attemptDeadline = .seconds(1) }
    return try await visit(network: network, access: access) { visit in
      await visit.portal.script(fault, for: .always)
      let ids = [651, 652].compactMap(EventID.init)
      var said = "\(await visit.client.myAnswers(to: ids)) \(await visit.client.myAnswers(to: [ids[0]]))"
      said += "\(await visit.client.details(of: ids, now: Visit.now))"
      do { _ = try await visit.client.profile() } catch { said += "\(error) \(String(reflecting: error))" }
      dump(visit.client, to: &said)
      return said + visit.log.entries.map { "\($0.message) \($0.metadata)" }.joined()
    }
  }

  @Test(arguments: echoes)
  func `a webhook's key is in no outcome, no description and no log`(fault: Fault) async throws {
    let said = try await everythingSaid(fault) { try webhookAccess("\($0.origin)/rest/7/\(Self.key)/") }
    #expect(!said.contains(Self.key.prefix(4)))
  }

  @Test(arguments: echoes)
  func `nor is a token`(fault: Fault) async throws {
    let said = try await everythingSaid(fault) { try tokenAccess($0.origin, Self.key) }
    #expect(!said.contains(Self.key.prefix(4)))
  }

  @Test func `the log has method, status, time and size of a call`() async throws {
    try await visit { visit in
      _ = try await visit.client.profile()
      let entry = try #require(visit.log.entries.first)
      #expect(visit.log.entries.count == 1)
      #expect(entry.message == "portal call")
      #expect(Set(entry.metadata.keys) == ["method", "status", "milliseconds", "bytes"])
      #expect(entry.metadata["method"] == "profile")
      #expect(entry.metadata["status"] == "200")
    }
  }
}
