import CalendarModel
import DemoPortal
import EventCache
import Foundation
import Testing

/// What the printed lists make of what the screen keeps.
@Suite("Calendars that were chosen", .serialized)
struct ChoiceTests {
  private func choose(_ choice: CalendarChoice, _ portal: RunningPortal, _ home: CacheHome) async {
    let cache = EventCache(folder: home.path + "/b24cal", portal: "127.0.0.1:\(portal.port)", user: UserID(7))
    await cache.choose(choice)
    #expect(await cache.fault == nil)
  }

  @Test func `are in the agenda, and those that are hidden are not`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let hidden = try #require(SectionID(5))
        await choose(CalendarChoice(owners: [.group(2)], hidden: [hidden]), portal, home)
        let program = Program(webhook: portal.webhook, home.variables)
        let agenda = try await program.run("agenda", "--from", "2026-11-30", "--days", "1")
        #expect(
          agenda
            == .init(
              status: 0,
              output: """
                Mon 30 Nov
                  601  10:00–10:15  ✓ Standup · https://meet.example.com/standup · ✓2 ?1
                  735  13:00–13:30  ★ Partner intro · https://meet.example.com/partner-intro · ✓1 ?1
                  836  16:30–17:00  ✓ Созвон с подрядчиком · Телемост: https://telemost.example.com/j/20304050607080 · ✓2
                  785  18:00–18:30    Aurora: feature freeze !

                """, errors: ""))
        let next = try await program.run("next", "--format", "json")
        #expect(next.output.hasPrefix(#"[{"id":654,"#))
      }
    }
  }

  @Test func `are named where the portal refuses them, at the price of the code`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        await choose(CalendarChoice(owners: [.group(2)]), portal, home)
        await portal.script(
          .result(#"{"result":{"events0":[]},"result_error":{"events1":{"error":"","error_description":"Denied"}}}"#))
        let outcome = try await Program(webhook: portal.webhook, home.variables).run("agenda")
        #expect(outcome.status == 1)
        #expect(
          outcome.errors.hasPrefix("b24cal: calendar of group 2: the portal refused: Denied: ask its administrator\n"))
      }
    }
  }

  @Test func `lose what the portal no longer lists`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let variables = { (time: String) in home.variables.merging(["B24CAL_NOW": "2026-11-21T\(time)Z"]) { $1 } }
        _ = try await Program(webhook: portal.webhook, variables("10:20:00")).run("agenda", "--days", "1")
        await portal.script(.result(#"{"result":{"events0":[]},"result_error":[]}"#), for: .always)
        let program = Program(webhook: portal.webhook, variables("10:22:00"))
        let text = try await program.run("agenda", "--days", "1")
        #expect(text == .init(status: 0, output: "", errors: "b24cal: no events on Sat 21 Nov\n"))
        let json = try await program.run("agenda", "--days", "1", "--format", "json")
        #expect(json == .init(status: 0, output: "[]\n", errors: ""))
      }
    }
  }
}
