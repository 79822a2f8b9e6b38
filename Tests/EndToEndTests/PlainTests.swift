import DemoPortal
import Foundation
import Testing
import TmuxPane

@Suite("Plain mode", .serialized)
struct PlainTests {
  @Test func `is driven by lines, and ends with them`() async throws {
    try await Program.portal().withRunning { portal in
      let program = Program(webhook: portal.webhook)
      let outcome = try await program.run(["--plain"], input: "j\nk\nay\n")
      let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      #expect(lines.first == "Sat 21 Nov 2026, week 47. 3 waiting for your answer. just now.")
      #expect(
        lines.drop { $0 != "> j" } == [
          "> j",
          "5. 15:30 to 16:00, organiser: Interview, second round. 1 accepted, 1 declined, 2 not answered.",
          "> k",
          "4. 14:00 to 15:00, not answered: Планёрка: статус проекта и сроки. 1 accepted, 1 declined, 1 not answered.",
          "> ay",
          "4. 14:00 to 15:00, accepted: Планёрка: статус проекта и сроки. 2 accepted, 1 declined.",
          "accepted: Планёрка: статус проекта и сроки, u undoes it.",
          "> ", "",
        ])
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
      #expect(try await program.run("status", "654").output == "654\tY\taccepted\n")
    }
  }

  @Test func `opens an event, and prints what is copied`() async throws {
    try await Program.portal().withRunning { portal in
      let outcome = try await Program(webhook: portal.webhook, ["TERM": "dumb"]).run(
        ["open", "651", "--plain"], input: "yt\nesc\nq\nj\n")
      let lines = outcome.output.split(separator: "\n").map(String.init)
      #expect(lines.first == "Планёрка: статус проекта и сроки")
      #expect(lines.contains("Where: Переговорная «Байкал»"))
      #expect(lines.drop { $0 != "> yt" }.dropFirst().first == "Планёрка: статус проекта и сроки")
      #expect(lines.last == "> q")
      #expect(outcome.status == 0)
    }
  }

  @Test func `greets without an account, and leads to the demo`() async throws {
    let outcome = try await Program(["LANG": "ru_RU.UTF-8"]).run(["--plain"], input: "d\nq\n")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.prefix(2) == ["b24cal", "Учётной записи пока нет."])
    #expect(lines.contains("> d"))
    #expect(
      lines.contains("4. с 14:00 до 15:00, нет ответа: Планёрка: статус проекта и сроки. 1 да, 1 нет, 1 без ответа."))
    #expect(outcome.status == 0)
  }

  @Test func `leaves the lines behind a question to it, and an account is added from them`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let outcome = try await Program(["XDG_CONFIG_HOME": home.path]).run(
          ["--plain"], input: "n\n \(portal.webhook) \r\nwork\nq\n")
        let lines = outcome.output.split(separator: "\n").map(String.init)
        #expect(lines.contains("Sat 21 Nov 2026, week 47. 3 waiting for your answer. just now."))
        #expect(lines.last == "> q")
        #expect(outcome.status == 0)
        #expect(
          try String(contentsOfFile: "\(home.path)/b24cal/config.toml", encoding: .utf8)
            == "[accounts.work]\nwebhook = \"\(portal.webhook)\"\n")
      }
    }
  }

  @Test func `gives the signals back to the questions that follow it`() async throws {
    try await CacheHome.with { home in
      let pane = TmuxPane(
        "sh -c 'echo pid $$; exec \(Program.path) --plain'; echo ended $?", columns: 80, rows: 24,
        environment: Program(["XDG_CONFIG_HOME": home.path]).environment)
      let begun = try await pane.rows { $0.last == ">" }
      pane.press("n", "Enter")
      _ = try await pane.rows { $0.last == "Webhook (not shown):" }
      let process = try #require(begun.compactMap { $0.hasPrefix("pid ") ? Int32($0.dropFirst(4)) : nil }.first)
      kill(process, SIGTERM)
      let ended = try await pane.rows { $0.contains { $0.hasSuffix("ended 143") } }
      #expect(ended.contains { $0.hasSuffix("ended 143") })
      #expect(pane.isGivenBack())
    }
  }

  @Test func `is what a terminal gets that cannot move its cursor`() async throws {
    let environment = Program().environment.merging(["TERM": "dumb"]) { _, new in new }
    let variables = environment.map { "\($0)='\($1)'" }.sorted().joined(separator: " ")
    let pane = TmuxPane("env -i \(variables) \(Program.path) demo; echo ended $?", columns: 100, rows: 40)
    let begun = try await pane.rows { $0.last == ">" }
    #expect(
      begun.contains("5. 15:30 to 16:00, organiser: Interview, second round. 1 accepted, 1 declined, 2 not answered."))
    pane.press("j", "Enter")
    let moved = try await pane.rows { $0.filter { $0.hasPrefix(">") }.count == 2 }
    #expect(
      moved.suffix(3) == [
        "> j", "5. 15:30 to 16:00, organiser: Interview, second round. 1 accepted, 1 declined, 2 not answered.", ">",
      ])
    pane.press("C-c")
    let ended = try await pane.rows { $0.last == "ended 130" }
    #expect(ended.last == "ended 130")
  }

  @Test func `is stopped by a line, and goes on where the shell says so`() async throws {
    let pane = TmuxPane("\(Program.path) demo --plain", columns: 100, rows: 40, environment: Program().environment)
    _ = try await pane.rows { $0.last == ">" }
    pane.press("^", "z", "Enter")
    let stopped = try await pane.rows { $0.contains { $0.contains("Stopped") } }
    #expect(stopped.contains { $0.contains("Stopped") })
    pane.press("f", "g", "Enter")
    _ = try await pane.rows { $0.last == ">" }
    pane.press("q", "Enter")
    pane.tmux("send-keys", "-l", "echo ended $?")
    pane.press("Enter")
    #expect(try await pane.rows { $0.last == "ended 0" }.last == "ended 0")
  }

  @Test func `is not begun by itself without a terminal`() async throws {
    #expect(try await Program(["TERM": "dumb"]).run("demo").status == 64)
  }
}
