import DemoPortal
import Foundation
import Testing
import TmuxPane

/// Answering on the full screen of a real terminal.
@Suite("b24cal that is answered with", .serialized)
struct AnswerScreenTests {
  /// Waits for the agenda with the event that is next, does something, and ends the program if that did not.
  func withPane(
    columns: Int = 110, _ body: (TmuxPane, RunningPortal) async throws -> Void
  ) async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let program = Program(webhook: portal.webhook, home.variables)
        let pane = TmuxPane(
          "\(Program.path); echo left $?", columns: columns, rows: 24, environment: program.environment)
        _ = try await pane.screen {
          $0.contains { $0.hasSuffix("│ ? Мария Соколова, you") } && $0.header.hasSuffix("3 waiting · just now")
        }
        await portal.forgetRequests()
        try await body(pane, portal)
      }
    }
  }

  /// The rows of the list, and the bottom line without what stands at its right.
  func list(_ screen: [String]) -> [String] { screen.map { $0.components(separatedBy: "│")[0] } }
  func bottom(_ screen: [String]) -> String { screen.last?.components(separatedBy: "   ")[0] ?? "" }

  /// How many answers the portal was given.
  func given(_ portal: RunningPortal) async -> Int {
    await portal.requests.count { $0.method == "calendar.meeting.status.set" }
  }

  @Test func `a y shows the answer as on its way, then as the portal has it`() async throws {
    try await withPane { pane, portal in
      await portal.script(.held, for: .method("calendar.meeting.status.set", times: 1))
      pane.press("a")
      let box = try await pane.screen { $0.contains { $0.contains("┌ Планёрка: статус проекта и сроки ┐") } }
      #expect(box.contains { $0.contains("│ y  accept                        │") })
      pane.press("y")
      let sending = try await pane.screen { $0.contains { $0.hasSuffix("│ … sending: accepted…") } }
      #expect(list(sending).contains(" ▸ 14:00–15:00 ▌… Планёрка: статус проекта … ✓1 ✗1 ?1 "))
      await portal.release()
      let row = " ▸ 14:00–15:00 ▌✓ Планёрка: статус проекта и с… ✓2 ✗1 "
      let accepted = try await pane.screen { list($0).contains(row) && $0.header.contains("2 waiting") }
      #expect(list(accepted).contains(row))
      #expect(accepted.header.contains("2 waiting"))
      #expect(await given(portal) == 1)
    }
  }

  @Test func `u takes back an answer that is on its way once it has come`() async throws {
    try await withPane { pane, portal in
      await portal.script(.held, for: .method("calendar.meeting.status.set", times: 1))
      pane.press("a", "y")
      _ = try await pane.screen { $0.contains { $0.hasSuffix("│ … sending: accepted…") } }
      pane.press("u")
      await portal.release()
      let asked = " ▸ 14:00–15:00 ▌? Планёрка: статус проекта … ✓1 ✗1 ?1 "
      let undone = try await pane.screen { list($0).contains(asked) }
      #expect(list(undone).contains(asked))
      #expect(await given(portal) == 2)
    }
  }

  @Test func `a Cyrillic letter only marks its line`() async throws {
    try await withPane { pane, portal in
      pane.press("ф", "н")
      _ = try await pane.screen { $0.contains { $0.contains("│ y ▸accept") } }
      #expect(await given(portal) == 0)
      pane.press("Enter")
      _ = try await pane.screen { bottom($0).hasPrefix(" accepted: ") }
      #expect(await given(portal) == 1)
    }
  }

  @Test func `an answer to a portal that refuses it leaves the old one and is sent once`() async throws {
    try await withPane { pane, portal in
      await portal.script(
        .error(Failure(status: 503, code: "QUERY_LIMIT_EXCEEDED", description: "Too many requests")),
        for: .method("calendar.meeting.status.set"))
      pane.press("a", "n")
      let screen = try await pane.screen { bottom($0).hasPrefix(" “declined” failed") }
      #expect(bottom(screen).hasPrefix(" “declined” failed, still “not answered”: the portal is busy, too many"))
      #expect(list(screen).contains(" ▸ 14:00–15:00 ▌? Планёрка: статус проекта … ✓1 ✗1 ?1 "))
      #expect(await given(portal) == 1)
    }
  }

  @Test func `an answer that the portal says to have taken and has not is told not to have taken`() async throws {
    try await withPane { pane, portal in
      await portal.script(.result("true"), for: .method("calendar.meeting.status.set", times: 1))
      pane.press("a", "y")
      let screen = try await pane.screen { bottom($0).hasPrefix(" the portal still has") }
      #expect(bottom(screen) == " the portal still has: not answered: Планёрка: статус проекта и сроки")
    }
  }

  @Test func `an answer that somebody changed meanwhile is shown as the portal has it`() async throws {
    try await withPane { pane, portal in
      await portal.apply(.answer(event: 651, person: 7, letter: "N"), after: "calendar.meeting.status.set")
      pane.press("a", "y")
      let row = " ▸ 14:00–15:00 ▌✗ Планёрка: статус проекта и с… ✓1 ✗2 "
      let screen = try await pane.screen { bottom($0).hasPrefix(" the portal has") && list($0).contains(row) }
      #expect(bottom(screen) == " the portal has: declined: Планёрка: статус проекта и сроки")
      #expect(list(screen).contains(row))
    }
  }

  @Test func `an answer that is not read back is shown once the portal tells it`() async throws {
    try await withPane { pane, portal in
      await portal.script(.html(status: 502), for: .method("calendar.meeting.status.get", times: 1))
      pane.press("a", "y")
      let screen = try await pane.screen { bottom($0).hasPrefix(" “accepted” sent, not confirmed") }
      #expect(bottom(screen).hasPrefix(" “accepted” sent, not confirmed: the portal is out of order (HTTP 502"))
      let row = "▸ 14:00–15:00 ▌✓ Планёрка: статус проекта и с… ✓2 ✗1 "
      // Where the event was looked at before, the row begins with the sign of a change.
      func isShown(_ screen: [String]) -> Bool { list(screen).contains { $0.dropFirst() == row } }
      let later = try await pane.screen { $0.contains { $0.contains("│ ✓ accepted") } && isShown($0) }
      #expect(isShown(later))
    }
  }

  @Test func `q waits for the answer that is on its way`() async throws {
    try await withPane { pane, portal in
      await portal.script(.delay(.milliseconds(300)), for: .method("calendar.meeting.status.set", times: 1))
      pane.press("a", "y", "q")
      let rows = try await pane.rows { $0 == ["left 0"] }
      #expect(rows == ["left 0"])
      #expect(await given(portal) == 1)
      #expect(pane.isGivenBack())
    }
  }

  @Test func `q says what is not known after two seconds`() async throws {
    try await withPane { pane, portal in
      await portal.script(.silent, for: .method("calendar.meeting.status.set"))
      pane.press("a", "y", "q")
      let rows = try await pane.rows { $0.last == "left 69" }
      #expect(
        rows.joined() == "b24cal: not known whether the portal has “accepted” for Планёрка: статус проекта и сроки "
          + "(event 654): b24cal status 654 tellsleft 69")
      #expect(pane.isGivenBack())
    }
  }
}
