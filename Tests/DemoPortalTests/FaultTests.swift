import AsyncHTTPClient
import DemoPortal
import NIOCore
import NIOHTTP1
import Testing

@Suite("A scripted fault") struct FaultTests {
  @Test(
    "Something else comes instead of the answer",
    arguments: [
      (Fault.html(status: 502), 502, "text/html; charset=utf-8"),
      (.empty(), 200, "application/json; charset=utf-8"),
      (.redirect(to: "https://new.example/rest/"), 302, "text/html"),
      (.error(.queryLimitExceeded), 503, "application/json; charset=utf-8"),
      (.error(.operationTimeLimit), 429, "application/json; charset=utf-8"),
      (.result("{\"ID\":651}"), 200, "application/json; charset=utf-8"),
    ])
  func instead(fault: Fault, status: Int, type: String) async throws {
    try await visit {
      await $0.portal.script(fault)
      let reply = try await $0.call("profile")
      #expect(reply.status == status)
      #expect(reply.headers["content-type"] == [type])
      #expect(try await $0.call("profile").result?["ID"] == "7")
    }
  }

  @Test("The redirect says where to") func redirect() async throws {
    try await visit {
      await $0.portal.script(.redirect(to: "https://new.example/rest/"))
      let reply = try await $0.call("profile")
      #expect(reply.headers["location"] == ["https://new.example/rest/"])
    }
  }

  @Test(
    "The wire fails before the whole answer is there",
    arguments: [
      (.reset, "reset"), (.close, "remoteConnectionClosed"), (.cut(after: 20), "stream ended at an unexpected time"),
      (.contentLength(9000), "stream ended at an unexpected time"),
    ] as [(Fault, String)])
  func broken(fault: Fault, failure: String) async throws {
    try await visit { visitor in
      await visitor.portal.script(fault)
      let error = await #expect(throws: (any Error).self) { try await visitor.call("profile") }
      #expect(error.map { "\($0)" }?.contains(failure) == true, "\(String(describing: error))")
      let reply = try await visitor.call("profile")
      #expect(reply.status == 200)
    }
  }

  @Test("Too short a length cuts the text short") func short() async throws {
    try await visit {
      await $0.portal.script(.contentLength(10))
      let reply = try await $0.call("profile")
      #expect(reply.text == "{\"result\":")
    }
  }

  @Test(
    "Silence lasts as long as the caller waits",
    arguments: [.silent, .trickle(every: .seconds(1)), .delay(.seconds(60))] as [Fault])
  func slow(fault: Fault) async throws {
    try await visit { visitor in
      await visitor.portal.script(fault)
      let request = HTTPClientRequest(url: visitor.portal.webhook + "profile")
      await #expect(throws: HTTPClientError.deadlineExceeded) {
        try await visitor.send(request, within: .milliseconds(50))
      }
    }
  }

  @Test(
    "A delayed or trickled answer is the right one",
    arguments: [.delay(.milliseconds(1)), .trickle(every: .zero)] as [Fault])
  func late(fault: Fault) async throws {
    try await visit {
      await $0.portal.script(fault)
      let reply = try await $0.call("profile")
      #expect(reply.result?["ID"] == "7")
    }
  }

  @Test("An endless body goes on beyond any cap") func endless() async throws {
    try await visit { visitor in
      await visitor.portal.script(.endless)
      await #expect(throws: NIOTooManyBytesError.self) { try await visitor.call("profile") }
    }
  }

  @Test("Invalid UTF-8 is in the body as bytes") func invalid() async throws {
    try await visit {
      await $0.portal.script(.invalidUTF8)
      let reply = try await $0.call("profile")
      #expect(reply.text.contains("\u{FFFD}"))
    }
  }

  @Test("Faults strike in order, for as many requests and for the method they were scripted for") func scope()
    async throws
  {
    try await visit { visitor in
      await visitor.portal.script(.empty(status: 500), for: .method("scope"))
      await visitor.portal.script(.empty(status: 501), for: .next(2))
      var statuses: [Int] = []
      for method in ["profile", "scope", "SCOPE.json", "server.time", "profile"] {
        statuses.append(try await visitor.call(method).status)
      }
      #expect(statuses == [501, 500, 500, 501, 200])
      await visitor.portal.clearScript()
      let reply = try await visitor.call("scope")
      #expect(reply.status == 200)
    }
  }

  @Test("An answer that breaks off was carried out all the same") func carriedOut() async throws {
    try await visit { visitor in
      await visitor.portal.script(.cut(after: 5))
      await #expect(throws: (any Error).self) {
        try await visitor.call("calendar.meeting.status.set", #"{"eventId":651,"status":"Y"}"#)
      }
      let reply = try await visitor.call("calendar.meeting.status.get", #"{"eventId":651}"#)
      #expect(reply.result == "Y")
    }
  }
}
