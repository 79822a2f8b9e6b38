import CodeReader
import DemoPortal
import Foundation
import Testing
import TmuxPane

/// What is handed over from the full screen of a real terminal.
@Suite("b24cal hands over", .serialized)
struct HandOverTests {
  /// The program in a folder, which is its cache's too, once the portal has told the first screen.
  func withPane(
    _ changes: [String: String] = [:], _ body: (TmuxPane, _ folder: CacheHome, _ webhook: String) async throws -> Void
  ) async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let program = Program(webhook: portal.webhook, variables(home, changes))
        let pane = TmuxPane(
          "cd \(home.path) && \(Program.path); echo left $?", columns: 110, rows: 24, environment: program.environment)
        pane.tmux("set", "-g", "set-clipboard", "on")
        _ = try await pane.screen {
          $0.contains { $0.hasSuffix("│ ? Мария Соколова, you") } && $0.header.hasSuffix("3 waiting · just now")
        }
        try await body(pane, home, portal.webhook)
      }
    }
  }

  private func variables(_ home: CacheHome, _ changes: [String: String]) -> [String: String] {
    home.variables.merging(["HOME": home.path, "NO_COLOR": ""]) { $1 }.merging(changes) { $1 }
  }

  @Test func `the title to the clipboard`() async throws {
    try await withPane { pane, _, _ in
      pane.press("y")
      let box = try await pane.screen { $0.contains { $0.contains("┌ Copy ──") } }
      #expect(box.contains { $0.contains("│ t  title  Планёрка: статус проекта и сроки") })
      pane.press("t")
      _ = try await pane.screen { $0.last?.hasPrefix(" copied: title ") == true }
      #expect(pane.tmux("show-buffer") == "Планёрка: статус проекта и сроки")
    }
  }

  @Test(arguments: ["", "1"])
  func `a link, bare, and as a code for the phone`(noColor: String) async throws {
    try await withPane(["NO_COLOR": noColor]) { pane, _, webhook in
      let portal = try #require(webhook.components(separatedBy: "/rest/").first)
      let page = "\(portal)/company/personal/user/7/calendar/?EVENT_ID=654"
      for (key, link) in [("o", "https://example.com/board?a=1&b=2"), ("j", page)] {
        pane.press(key)
        var read = ""
        // A picture may be captured half drawn, with the rest of the code before.
        _ = try await pane.screen { screen in
          guard let row = screen.firstIndex(of: link) else { return false }
          let ink = pixels(screen[(row + 1)...])
          // Without colours the light modules are what is drawn, on the dark ground of a terminal.
          let code = noColor.isEmpty ? ink : ink.filter { $0.contains(true) }.map { $0.map { !$0 } }
          read = (try? CodeReader.text(of: code)) ?? ""
          return read == link
        }
        #expect(read == link)
      }
    }
  }

  @Test func `events to files, as the agenda prints them, and never twice to the same`() async throws {
    try await withPane { pane, folder, webhook in
      pane.press("e", "e")
      _ = try await pane.screen { $0.last?.hasPrefix(" 1 event: ~/b24cal-654-2026-11-21.ics ") == true }
      pane.press("e", "e")
      _ = try await pane.screen { $0.last?.contains("b24cal-654-2026-11-21-2.ics") == true }
      pane.press("2", "e", "v")
      _ = try await pane.screen { $0.last?.contains("b24cal-2026-11-21.ics") == true }
      let printed = try await Program(webhook: webhook, folder.variables)
        .run("agenda", "--from", "2026-11-21", "--days", "1", "--format", "ics")
      #expect(try text("b24cal-2026-11-21.ics", folder) == printed.output)
      let shown = try await Program(webhook: webhook, folder.variables).run(
        "show", "654", "--format", "ics", "--offline")
      #expect(try text("b24cal-654-2026-11-21.ics", folder) == shown.output)
      #expect(try text("b24cal-654-2026-11-21-2.ics", folder) == shown.output)
    }
  }

  private func text(_ name: String, _ folder: CacheHome) throws -> String {
    try String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8)
  }

  /// The halves of cells as rows of pixels, dark where there is ink.
  private func pixels(_ rows: ArraySlice<String>) -> [[Bool]] {
    rows.flatMap { row in [row.map { "█▀".contains($0) }, row.map { "█▄".contains($0) }] }
  }
}
