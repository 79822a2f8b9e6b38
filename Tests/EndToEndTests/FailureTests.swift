import DemoPortal
import Testing

@Suite("A portal that fails")
struct FailureTests {
  static let faults: [(Fault, Int32)] = [
    (.html(), 69), (.html(status: 502), 69), (.empty(), 69), (.redirect(to: "https://new.example/"), 69),
    (.invalidUTF8, 69),
    (.cut(after: 10), 69), (.reset, 69), (.close, 69),
    (.error(Failure(status: 401, code: "INVALID_CREDENTIALS", description: "Invalid request credentials")), 77),
    (.error(Failure(status: 401, code: "expired_token", description: "The access token provided has expired.")), 77),
    (.error(Failure(status: 401, code: "insufficient_scope", description: "Too few rights")), 77),
    (.error(Failure(status: 401, code: "ACCESS_DENIED", description: "By subscription")), 77),
    (.error(Failure(status: 404, code: "ERROR_METHOD_NOT_FOUND", description: "Method not found!")), 69),
    (.error(Failure(status: 429, code: "OPERATION_TIME_LIMIT", description: "Blocked")), 69),
    (.error(Failure(status: 200, code: "WRONG_ENCODING", description: "Wrong")), 1),
  ]

  @Test(arguments: faults)
  func `is told in one line, with the code of the contract and without the key`(fault: Fault, code: Int32) async throws
  {
    try await Program.portal { $0.webhooks = [Webhook(user: 7, secret: "k3ys3cret")] }.withRunning { portal in
      await portal.script(fault, for: .always)
      for command in ["status", "show"] {
        let outcome = try await Program(webhook: portal.webhook).run(command, "651")
        #expect(outcome.status == code)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains(/^b24cal: event 651: [^\n]{20,}\n$/))
        #expect(!outcome.errors.contains("k3ys3cret"))
      }
    }
  }

  @Test(.serialized, arguments: faults)
  func `is told in one line of lists too`(fault: Fault, code: Int32) async throws {
    try await Program.portal { $0.webhooks = [Webhook(user: 7, secret: "k3ys3cret")] }.withRunning { portal in
      await portal.script(fault, for: .always)
      let outcome = try await Program(webhook: portal.webhook).run("pending")
      #expect(outcome.status == code)
      #expect(outcome.output == "")
      #expect(outcome.errors.contains(/^b24cal: [^\n]{20,}\n$/))
      #expect(!outcome.errors.contains("k3ys3cret") && !outcome.errors.contains("--offline"))
    }
  }

  @Test func `refuses a wrong key`() async throws {
    try await Program.portal().withRunning { portal in
      let outcome = try await Program(webhook: "\(portal.endpoint)7/wrong/").run("status", "651")
      #expect(
        outcome
          == .init(
            status: 77, output: "",
            errors:
              "b24cal: event 651: the portal refused the key (INVALID_CREDENTIALS): make a new webhook, or paste it again whole\n"
          ))
    }
  }

  @Test func `is told once, whatever the number of events`() async throws {
    let outcome = try await Program(webhook: "http://127.0.0.1:1/rest/7/k3y/").run("status", "1", "2", "3")
    #expect(
      outcome
        == .init(
          status: 69, output: "",
          errors: "b24cal: events 1, 2, 3: the portal refuses connections: check the address, or try again later\n"))
  }

  @Test func `is not there at all`() async throws {
    let outcome = try await Program(webhook: "http://127.0.0.1:1/rest/7/k3y/").run("show", "651")
    #expect(
      outcome
        == .init(
          status: 69, output: "",
          errors: "b24cal: event 651: the portal refuses connections: check the address, or try again later\n"))
  }

  @Test(arguments: [
    ("", "no account"), ("k3ys3cret", "not a webhook's address"),
    ("ftp://portal.example/rest/7/k3ys3cret/", "not a webhook's"),
    ("https://portal.example/", "the address of a page"), ("https://portal.example/rest/7/", "missing or cut"),
    ("http://portal.example/rest/7/k3ys3cret/", "write https://"),
    ("https://portal.example/rest/7/k3ys*cret/", "missing or cut"),
  ])
  func `is not asked where the webhook is not one`(webhook: String, words: String) async throws {
    for arguments in [
      ["status", "651"], ["respond", "651", "accept"], ["show", "651"], ["open", "651"], ["agenda"], ["next"],
      ["pending"],
    ] {
      let outcome = try await Program(webhook: webhook).run(arguments)
      #expect(outcome.status == 78)
      #expect(outcome.errors.contains(words))
      #expect(outcome.errors.contains(/^b24cal: [^\n]+\n$/))
      #expect(!outcome.errors.contains("k3ys"))
    }
  }
}
