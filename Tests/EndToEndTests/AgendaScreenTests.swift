import DemoPortal
import Foundation
import LoopbackPort
import Testing
import TmuxPane

/// The agenda on the full screen of a real terminal.
@Suite("b24cal", .serialized)
struct AgendaScreenTests {
  func pane(
    _ webhook: String?, _ home: CacheHome, columns: Int = 110, rows: Int = 24, _ changes: [String: String] = [:],
    arguments: String = ""
  ) -> TmuxPane {
    let program = Program(webhook: webhook, home.variables.merging(changes) { $1 })
    return TmuxPane(
      "\(Program.path) \(arguments); echo left $?", columns: columns, rows: rows, environment: program.environment)
  }

  /// The column of the list, without the event beside it.
  func list(_ screen: [String]) -> [String] { screen.map { $0.components(separatedBy: "│")[0] } }

  @Test func `starts with today and the event that is next, and gives the terminal back`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let pane = pane(portal.webhook, home)
        let screen = try await pane.screen {
          $0.contains { $0.hasSuffix("│ ? Мария Соколова, you") } && $0.header.hasSuffix("3 waiting · just now")
        }
        #expect(
          list(screen).dropFirst(2).prefix(6) == [
            " TODAY  Sat 21 Nov                                    ",
            "   10:00–10:30 ▌✓ Standup                       ✓2 ?1 ",
            "   12:00–13:30 ▌✗ Supplier visit                ✓3 ✗1 ",
            "─ now 13:20 ──────────────────────────────────────────",
            " ▸ 14:00–15:00 ▌? Планёрка: статус проекта … ✓1 ✗1 ?1 ",
            "   15:30–16:00 ▌★ Interview, second round    ✓1 ✗1 ?2 ",
          ])
        pane.press("q")
        let rows = try await pane.rows { $0 == ["left 0"] }
        #expect(rows == ["left 0"])
        #expect(pane.isGivenBack())
      }
    }
  }

  @Test func `asks for everything that the first screen needs at once`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let pane = pane(portal.webhook, home)
        _ = try await pane.screen { $0.header.hasSuffix("3 waiting · just now") }
        #expect(await portal.requests.prefix(2).map(\.method) == ["batch", "batch"])
        let asked = try #require(await portal.requests.first).body
        #expect(String(decoding: asked, as: UTF8.self).contains("calendar.event.get?"))
      }
    }
  }

  @Test func `works from what was last known without the portal`() async throws {
    try await CacheHome.with { home in
      let webhook = try await Program.portal().withRunning(port: LoopbackPort.free()) { portal in
        let pane = pane(portal.webhook, home)
        _ = try await pane.screen {
          $0.contains { $0.hasSuffix("│ ? Мария Соколова, you") } && $0.header.hasSuffix("3 waiting · just now")
        }
        pane.press("q")
        _ = try await pane.rows { $0 == ["left 0"] }
        return portal.webhook
      }
      let later = ["B24CAL_NOW": "2026-11-21T10:30:00Z"]
      let cut = pane(webhook, home, later)
      let screen = try await cut.screen { $0.header.contains("offline") && $0.contains { $0.contains("│ Планёрка") } }
      #expect(screen.header.hasSuffix(" · 3 waiting · offline since 13:30 · 10 min old"))
      #expect(list(screen).contains(" ▸ 14:00–15:00 ▌? Планёрка: статус проекта … ✓1 ✗1 ?1 "))
      let unasked = pane(webhook, home, later, arguments: "--offline")
      let quiet = try await unasked.screen { $0.contains { $0.hasSuffix("│ ? Мария Соколова, you") } }
      #expect(quiet.header.hasSuffix(" · 3 waiting · offline · 10 min old"))
      unasked.press("r")
      let refused = try await unasked.screen { $0.last?.contains("--offline") == true }
      #expect(refused.last?.hasPrefix(" started with --offline: the portal is not asked  ") == true)
    }
  }

  @Test func `shows what changed at the portal, marks it, and keeps the cursor`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let pane = pane(portal.webhook, home)
        _ = try await pane.screen { $0.header.hasSuffix("3 waiting · just now") }
        pane.press("j")
        _ = try await pane.screen { $0.contains { $0.hasPrefix(" ▸ 15:30") } }
        await portal.apply(.answer(event: 651, person: 10, letter: "Y"))
        pane.press("r")
        let screen = try await pane.screen { $0.contains { $0.hasPrefix("•  14:00–15:00") } }
        #expect(list(screen).contains("•  14:00–15:00 ▌? Планёрка: статус проекта и с… ✓2 ?1 "))
        #expect(list(screen).contains { $0.hasPrefix(" ▸ 15:30–16:00") })
        pane.press("U")
        let looked = try await pane.screen { $0.contains { $0.hasPrefix(" ▸ 14:00–15:00") } }
        #expect(list(looked).contains(" ▸ 14:00–15:00 ▌? Планёрка: статус проекта и с… ✓2 ?1 "))
      }
    }
  }

  @Test func `turns to the next day while it is open`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let pane = pane(portal.webhook, home, ["B24CAL_NOW": "2026-11-21T20:59:57Z+"])
        _ = try await pane.screen { $0.contains { $0.hasPrefix(" TODAY  Sat 21 Nov") } }
        let screen = try await pane.screen { $0.contains { $0.hasPrefix(" TODAY  Sun 22 Nov") } }
        #expect(screen.header.hasPrefix(" Sun 22 Nov 2026 · week 47"))
      }
    }
  }

  @Test func `greets those who have no account, and shows them the demo`() async throws {
    try await CacheHome.with { home in
      let pane = pane(nil, home, columns: 80)
      let welcome = try await pane.screen { $0.contains(" No account yet.") }
      #expect(welcome.dropFirst(2).prefix(2) == [" No account yet.", " d  look around on a demo portal (no network)"])
      pane.press("в")
      let row = " ▸ 14:00–15:00 ▌? Планёрка: стат… ✓1 ✗1 ?1 "
      let demo = try await pane.screen { $0.header.hasSuffix("demo · 3 waiting · just now") && list($0).contains(row) }
      #expect(list(demo).contains(row))
      pane.press("q")
      let rows = try await pane.rows { $0 == ["left 0"] }
      #expect(rows == ["left 0"])
      #expect(home.files.isEmpty)
    }
  }

  @Test func `finds events as one types, in either case`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let pane = pane(portal.webhook, home)
        _ = try await pane.screen { $0.header.hasSuffix("3 waiting · just now") }
        pane.tmux("send-keys", "-l", "/QUARTERLY")
        let screen = try await pane.screen { $0.contains { $0.hasPrefix(" ▸ 18:59") } }
        #expect(screen.last?.hasPrefix(" /QUARTERLY") == true)
        pane.press("Escape")
        #expect(
          try await pane.screen { $0.contains { $0.hasPrefix(" ▸ 14:00") } }.contains { $0.hasPrefix(" ▸ 14:00") })
      }
    }
  }

  @Test func `shows whether the people of a meeting can come`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let pane = pane(portal.webhook, home)
        _ = try await pane.screen {
          $0.contains { $0.hasSuffix("│ ? Мария Соколова, you") } && $0.header.hasSuffix("3 waiting · just now")
        }
        pane.press("b")
        let screen = try await pane.screen { $0.contains { $0.hasSuffix("^ 14:00 all free") } }
        #expect(screen.header.hasPrefix(" Can they come?  Sat 21 Nov            09  10  11  12  13  14"))
        #expect(screen.contains(" John O'Neil                           ░░░░░░░░░░░░▓▓▓▓▓▓░░░░░░░░░░░░░░░░░░░░░░"))
        #expect(screen.contains { $0.hasPrefix(" Мария Соколова, you                   ░░░░▓▓░░░░") })
        pane.press("l")
        let monday = try await pane.screen { $0.header.contains("Sun 22 Nov") && $0.contains { $0.contains("absent") } }
        #expect(monday.contains { $0.hasPrefix(" Мария Соколова, you") && $0.hasSuffix("absent all day") })
        pane.press("Escape")
        let back = try await pane.screen { $0.header.hasSuffix("3 waiting · just now") }
        #expect(back.header.hasSuffix("3 waiting · just now"))
      }
    }
  }
}
