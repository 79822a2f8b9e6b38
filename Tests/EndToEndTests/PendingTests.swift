import DemoPortal
import Testing

@Suite("b24cal pending", .serialized)
struct PendingTests {
  @Test func `prints the meetings that wait, and ends with 10`() async throws {
    try await Program.portal().withRunning { portal in
      let outcome = try await Program(webhook: portal.webhook).run("pending")
      #expect(
        outcome
          == .init(
            status: 10,
            output: """
              654  Sat 21 Nov 14:00–15:00 (1 h) · Планёрка: статус проекта и сроки · Переговорная «Байкал» · in 40 min · \
              ✓1 ✗1 ?1
              642  Sat 21 Nov 19:00–19:45 (45 min) · New York call · https://zoom.example.com/j/12345678900 · \
              in 5 h 40 min · ✓1 ?1
              663  Sun 22 Nov 03:00–04:00 (1 h) · 日本語の会議 👩‍👩‍👧 emoji · 東京オフィス 会議室A · tomorrow · ✓1 ?2

              """, errors: ""))
      #expect(await portal.requests.map(\.method) == ["batch", "batch"])
    }
  }

  @Test func `has the columns of the contract, and the keys of show`() async throws {
    try await Program.portal().withRunning { portal in
      let program = Program(webhook: portal.webhook)
      let table = try await program.run("pending", "--format", "tsv")
      #expect(table.status == 10)
      #expect(
        table.output.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false).count }
          == [7, 7, 7])
      let json = try await program.run("pending", "--format", "json")
      #expect(json.status == 10)
      #expect(json.output.matches(of: /"id":(\d+),"date"/).map(\.1) == ["654", "642", "663"])
    }
  }

  @Test func `ends with 0 where nothing waits, says so in words and to programs with an empty list`() async throws {
    try await Program.portal().withRunning { portal in
      let lists = (0..<7).map { #""events\#($0)":[]"# }.joined(separator: ",")
      await portal.script(.result(#"{"result":{\#(lists)},"result_error":[]}"#), for: .always)
      let program = Program(webhook: portal.webhook)
      let outcome = try await program.run("pending")
      #expect(
        outcome
          == .init(
            status: 0, output: "", errors: "b24cal: no meeting of the next 90 days waits for your answer\n"))
      let another = try await program.run("pending", "--format", "json")
      #expect(
        another
          == .init(status: 0, output: "[]\n", errors: ""))
    }
  }

  @Test func `does not say that nothing waits where it does not know all days`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let program = Program(webhook: portal.webhook, home.variables)
        _ = try await program.run("agenda", "--from", "2026-11-25", "--days", "2")
        for format in ["text", "json", "tsv"] {
          let outcome = try await program.run("pending", "--offline", "--format", format)
          #expect(outcome.status == 69)
          #expect(outcome.output.isEmpty)
          #expect(outcome.errors.hasPrefix("b24cal: not known: "))
          #expect(outcome.errors.hasSuffix("leave out --offline to ask the portal\n"))
        }
      }
    }
  }
}
