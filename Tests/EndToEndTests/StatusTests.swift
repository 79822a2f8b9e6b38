import DemoPortal
import Testing

@Suite("b24cal status")
struct StatusTests {
  @Test func `prints a line for each id in one request`() async throws {
    try await Program.portal().withRunning { portal in
      let outcome = try await Program(webhook: portal.webhook).run("status", "651")
      #expect(outcome == .init(status: 0, output: "651\tQ\tnot answered\n", errors: ""))
      #expect(await portal.requests.map(\.method) == ["calendar.meeting.status.get"])
    }
  }

  @Test func `answers for several ids from one batch, prints the good ones and names the others`() async throws {
    try await Program.portal().withRunning { portal in
      let outcome = try await Program(webhook: portal.webhook).run("status", "651", "99999", "651", "--format", "json")
      let problem = "event 99999 is not a meeting, or there is no such event: b24cal show 99999 tells which"
      #expect(
        outcome
          == .init(
            status: 1,
            output: #"[{"id":651,"status":"Q"},{"id":99999,"error":"\#(problem)"},{"id":651,"status":"Q"}]"# + "\n",
            errors: "b24cal: \(problem)\n"))
      #expect(await portal.requests.map(\.method) == ["batch"])
    }
  }

  @Test func `says it in Russian where the locale asks for that, and keeps the codes`() async throws {
    try await Program.portal().withRunning { portal in
      let outcome = try await Program(webhook: portal.webhook, ["LANG": "ru_RU.UTF-8"]).run("status", "651")
      #expect(outcome == .init(status: 0, output: "651\tQ\tнет ответа\n", errors: ""))
    }
  }

  @Test(
    arguments: [("\"Y\"", 0), ("\"H\"", 0), ("\"Q\"", 10), ("\"N\"", 11), ("null", 12)])
  func `with -q tells the answer by the exit code alone`(result: String, code: Int32) async throws {
    try await Program.portal().withRunning { portal in
      await portal.script(.result(result))
      let outcome = try await Program(webhook: portal.webhook).run("status", "-q", "651")
      #expect(outcome == .init(status: code, output: "", errors: ""))
    }
  }

  @Test func `prints a dash for who is not invited, and fails`() async throws {
    try await Program.portal().withRunning { portal in
      await portal.script(.result("null"), for: .next(2))
      let program = Program(webhook: portal.webhook)
      let text = try await program.run("status", "651")
      #expect(text == .init(status: 1, output: "651\t-\tnot invited\n", errors: ""))
      let json = try await program.run("status", "651", "--format", "json")
      #expect(json == .init(status: 1, output: "[{\"id\":651,\"status\":null}]\n", errors: ""))
    }
  }

  @Test(arguments: ["0", "-1", "x", "6 51", "٦٥١", "9223372036854775808", "99999999999999999999999", ""])
  func `refuses what is not an id, and asks nothing`(id: String) async throws {
    let outcome = try await Program(webhook: "http://127.0.0.1:1/rest/7/k3y/").run("status", "--", id)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(!outcome.errors.isEmpty)
  }
}
