import DemoPortal
import Foundation
import Testing
import TmuxPane

@Suite("The welcome screen")
struct WelcomeScreenTests {
  @Test func `greets those who have no account, and adds theirs`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let program = Program(["XDG_CONFIG_HOME": home.path])
        let pane = TmuxPane(Program.path, columns: 80, rows: 24, environment: program.environment)
        let welcome = try await pane.screen { $0.contains(" No account yet.") }
        #expect(
          welcome == [
            " b24cal", "", " No account yet.", " d  look around on a demo portal (no network)",
            " n  add an account: paste a webhook address", "",
            " A webhook: in Bitrix24, Developer resources → Other → Inbound webhook,",
            " with the rights “Calendar” and “Users (minimal)”.", "", " q  quit",
          ])
        pane.press("n")
        _ = try await pane.screen { $0.last == "Webhook (not shown):" }
        pane.tmux("send-keys", "-l", "https://portal.example/")
        pane.press("Enter")
        let again = try await pane.screen { $0.contains { $0.contains("is the address of a page") } }
        #expect(again.contains { $0.hasPrefix("b24cal: what was pasted is the address of a page") })
        pane.tmux("send-keys", "-l", portal.webhook)
        pane.press("Enter")
        let asked = try await pane.screen { $0.last == "A name for it (127.0.0.1):" }
        #expect(asked.suffix(2) == ["127.0.0.1: Мария Соколова at 127.0.0.1", "A name for it (127.0.0.1):"])
        pane.tmux("send-keys", "-l", "work")
        pane.press("Enter")
        let agenda = try await pane.screen { $0.header.hasSuffix("work · 3 waiting · just now") }
        #expect(agenda.header.hasSuffix("work · 3 waiting · just now"))
        #expect(
          try String(contentsOfFile: "\(home.path)/b24cal/config.toml", encoding: .utf8)
            == "[accounts.work]\nwebhook = \"\(portal.webhook)\"\n")
      }
    }
  }

  @Test func `comes back where nothing is pasted, and not where ^C is pressed`() async throws {
    try await CacheHome.with { home in
      let pane = TmuxPane(
        Program.path, columns: 80, rows: 24, environment: Program(["XDG_CONFIG_HOME": home.path]).environment)
      for _ in 0..<2 {
        _ = try await pane.screen { $0.contains(" No account yet.") }
        pane.press("n")
        _ = try await pane.screen { $0.last == "Webhook (not shown):" }
        pane.press("Enter")
      }
      _ = try await pane.screen { $0.contains(" No account yet.") }
      pane.press("n")
      _ = try await pane.screen { $0.last == "Webhook (not shown):" }
      pane.press("C-c")
      let screen = try await pane.screen { $0.last == "b24cal: nothing was added" }
      #expect(screen.last == "b24cal: nothing was added")
    }
  }
}
