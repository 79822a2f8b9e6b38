import DemoPortal
import Foundation
import Testing

@Suite("b24cal respond")
struct RespondTests {
  static let set = "calendar.meeting.status.set"
  static let get = "calendar.meeting.status.get"

  /// What a run printed and ended with, and what the portal was asked.
  private struct Run: Equatable {
    let outcome: Program.Outcome
    let calls: [String]

    init(_ status: Int32, _ output: String, _ errors: String, _ calls: [String]) {
      outcome = Program.Outcome(status: status, output: output, errors: errors)
      self.calls = calls
    }
  }

  private func respond(
    _ arguments: String..., changes: [String: String] = [:], _ prepare: (RunningPortal) async -> Void = { _ in }
  ) async throws -> Run {
    try await Program.portal().withRunning { portal in
      await prepare(portal)
      let outcome = try await Program(webhook: portal.webhook, changes).run(["respond"] + arguments)
      return Run(outcome.status, outcome.output, outcome.errors, await portal.requests.map(\.method))
    }
  }

  @Test(arguments: [
    ("651", "accept", "651\tY\taccepted\n"), ("654", "decline", "654\tN\tdeclined\n"),
    ("600", "reset", "600\tQ\tnot answered\n"),
  ])
  func `gives an answer, reads it back and prints it`(id: String, answer: String, line: String) async throws {
    #expect(try await respond(id, answer) == Run(0, line, "", [Self.get, Self.set, Self.get]))
  }

  @Test func `prints it for programs, too`() async throws {
    let run = try await respond("651", "accept", "--format", "json")
    #expect(run == Run(0, #"[{"id":651,"status":"Y"}]"# + "\n", "", [Self.get, Self.set, Self.get]))
  }

  @Test func `says it in Russian where the locale asks for that`() async throws {
    let run = try await respond("651", "accept", changes: ["LANG": "ru_RU.UTF-8"])
    #expect(run == Run(0, "651\tY\tвы идёте\n", "", [Self.get, Self.set, Self.get]))
    let refused = try await respond("620", "accept", changes: ["LANG": "ru_RU.UTF-8"])
    #expect(
      refused
        == Run(
          1, "620\tH\tвы организатор\n", "b24cal: событие 620: вы организатор, отвечать не на что\n", [Self.get]))
  }

  @Test(arguments: [
    ("651", "reset", 0, "651\tQ\tnot answered\n", ""),
    ("620", "accept", 1, "620\tH\torganiser\n", "event 620: you host this meeting, there is nothing to answer"),
    ("825", "decline", 1, "825\t-\tnot invited\n", "event 825: you are not invited, there is nothing to answer"),
    (
      "709", "accept", 1, "", "event 709 is not a meeting, or there is no such event: b24cal show 709 tells which"
    ),
  ])
  func `sends nothing where there is nothing to change`(
    id: String, answer: String, status: Int32, line: String, problem: String
  ) async throws {
    let errors = problem.isEmpty ? "" : "b24cal: \(problem)\n"
    #expect(try await respond(id, answer) == Run(status, line, errors, [Self.get]))
  }

  @Test func `says that an answer did not take, and what the portal has`() async throws {
    let problem = "b24cal: event 651: the answer did not take, the portal has: not answered\n"
    for (format, output) in [("text", "651\tQ\tnot answered\n"), ("json", #"[{"id":651,"status":"Q"}]"# + "\n")] {
      let run = try await respond("651", "accept", "--format", format) {
        await $0.script(.result("true"), for: .method(Self.set))
      }
      #expect(run == Run(1, output, problem, [Self.get, Self.set, Self.get]))
    }
  }

  @Test func `says that the meeting was deleted meanwhile`() async throws {
    let run = try await respond("651", "accept", "--format", "json") {
      await $0.apply(.delete(event: 651), after: Self.set)
    }
    let problem = "event 651: the portal no longer has this meeting"
    #expect(
      run
        == Run(
          1, #"[{"id":651,"error":"\#(problem)"}]"# + "\n", "b24cal: \(problem)\n", [Self.get, Self.set, Self.get]))
  }

  @Test(arguments: [
    (
      Fault.error(.queryLimitExceeded), 69,
      "the portal is busy, too many requests from this address: try again in a minute"
    ),
    (
      .error(.invalidCredentials), 77,
      "the portal refused the key (INVALID_CREDENTIALS): make a new webhook, or paste it again whole"
    ),
    (.error(Failure(status: 400, code: "", description: "No")), 1, "the portal refused: No: ask its administrator"),
  ])
  func `says which answer stands where the portal refused`(fault: Fault, status: Int32, reason: String) async throws {
    let run = try await respond("651", "accept") { await $0.script(fault, for: .method(Self.set)) }
    let problem = "b24cal: event 651: the answer was not set and is still: not answered (\(reason))\n"
    #expect(run == Run(status, "", problem, [Self.get, Self.set]))
  }

  @Test(arguments: [(Fault.cut(after: 5), "Y", "accepted"), (.reset, "Q", "not answered")])
  func `says that sending broke off, and what the portal has since`(
    fault: Fault, letter: String, words: String
  ) async throws {
    let run = try await respond("651", "accept") { await $0.script(fault, for: .method(Self.set)) }
    let problem = """
      b24cal: event 651: sending the answer broke off (the portal broke the connection off: try again), \
      the portal has now: \(words)

      """
    #expect(run == Run(69, "651\t\(letter)\t\(words)\n", problem, [Self.get, Self.set, Self.get]))
  }

  @Test func `says that sending broke off, and that no more is known`() async throws {
    let run = try await respond("651", "accept", "--format", "json") {
      await $0.script(.cut(after: 5), for: .method(Self.set))
      await $0.script(.delay(.zero), for: .method(Self.get, times: 1))
      await $0.script(.close, for: .method(Self.get))
    }
    let problem = """
      event 651: sending the answer broke off (the portal broke the connection off: try again), \
      whether the portal took it is not known: b24cal status 651 tells
      """
    #expect(
      run
        == Run(
          69, #"[{"id":651,"error":"\#(problem)"}]"# + "\n", "b24cal: \(problem)\n", [Self.get, Self.set, Self.get]))
  }

  @Test func `says that what the portal has is not known`() async throws {
    let run = try await respond("651", "accept") {
      await $0.script(.delay(.zero), for: .method(Self.get, times: 1))
      await $0.script(.close, for: .method(Self.get))
    }
    let problem = """
      b24cal: event 651: the answer was sent, but what the portal has now is not known: \
      the portal broke the connection off: try again

      """
    #expect(run == Run(69, "", problem, [Self.get, Self.set, Self.get]))
  }

  @Test func `fails as status does where the portal cannot be asked`() async throws {
    let outcome = try await Program(webhook: "http://127.0.0.1:1/rest/7/k3y/").run("respond", "651", "accept")
    #expect(
      outcome
        == .init(
          status: 69, output: "",
          errors: "b24cal: event 651: the portal refuses connections: check the address, or try again later\n"))
  }

  @Test func `is refused offline, and sends nothing`() async throws {
    let problem = "b24cal: an answer has to be sent to the portal: leave out --offline\n"
    #expect(try await respond("651", "accept", "--offline") == Run(69, "", problem, []))
  }

  @Test(arguments: [["651"], ["651", "maybe"], ["x", "accept"], ["651", "accept", "652"], []])
  func `refuses what is no id and no answer`(arguments: [String]) async throws {
    let outcome = try await Program(webhook: "http://127.0.0.1:1/rest/7/k3y/").run(["respond"] + arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
  }

  @Test func `shows in lists that were heard before, without asking for them again`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let program = Program(webhook: portal.webhook, home.variables)
        let before = try await program.run("pending")
        let response = try await program.run("respond", "651", "accept")
        await portal.forgetRequests()
        let after = try await program.run("pending")
        #expect(before.output.contains("Планёрка"))
        #expect(response.status == 0)
        #expect(!after.output.contains("Планёрка"))
        #expect(await portal.requests.isEmpty)
      }
    }
  }

  @Test func `makes no cache where there is none`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let outcome = try await Program(webhook: portal.webhook, home.variables).run("respond", "651", "accept")
        #expect(outcome.status == 0)
        #expect(home.files == [])
      }
    }
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `ended while it sends, says that the outcome is not known`(signal: Int32) async throws {
    try await Program.portal().withRunning { portal in
      await portal.script(.silent, for: .method(Self.set))
      let outcome = try await Program(webhook: portal.webhook).run(
        "respond", "651", "accept", until: { await portal.requests.contains { $0.method == Self.set } }, signal: signal)
      let problem = "ended while sending, whether the portal took it is not known: b24cal status 651 tells"
      #expect(outcome == .init(status: 128 + signal, output: "", errors: "b24cal: event 651: \(problem)\n"))
    }
  }
}
