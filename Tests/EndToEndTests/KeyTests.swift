import DemoPortal
import Foundation
import Testing
import TmuxPane

/// Keys, settings and accounts on the full screen of a real terminal.
@Suite("The keys of b24cal", .serialized)
struct KeyTests {
  func pane(_ home: CacheHome, _ config: String, webhook: String? = nil, _ changes: [String: String] = [:]) throws
    -> TmuxPane
  {
    try write(config, home)
    let program = Program(webhook: webhook, home.variables.merging(changes) { $1 })
    return TmuxPane(
      "\(Program.path) --config \(home.path)/config.toml; echo left $?", columns: 110, rows: 24,
      environment: program.environment)
  }

  /// Waits for a screen as it is expected.
  @discardableResult
  func see(_ pane: TmuxPane, _ isExpected: ([String]) -> Bool) async throws -> [String] {
    let screen = try await pane.screen(until: isExpected)
    #expect(isExpected(screen), "\(screen.joined(separator: "\n"))")
    return screen
  }

  func write(_ config: String, _ home: CacheHome) throws {
    try Data(config.utf8).write(to: URL(filePath: "\(home.path)/config.toml"))
    chmod("\(home.path)/config.toml", 0o600)
  }

  @Test func `take a whole session of Russian letters`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let pane = try pane(
          home, "[keys]\ntoday = [\"g t\", \"T\"]\ngo-to = \"g d\"\n", webhook: portal.webhook, ["LANG": "ru_RU.UTF-8"])
        try await see(pane) { $0.header.hasSuffix("3 ждут ответа · только что") }
        // j, j, then f m over the list and Esc, then the month by 4, a week on, and back to today by g t.
        pane.press("о", "о")
        try await see(pane) { $0.contains { $0.hasPrefix(" ▸ 18:59") } }
        pane.press("а")
        try await see(pane) { $0.contains { $0.contains("┌ Показать только") } }
        pane.press("ь")
        try await see(pane) { $0.contains { $0.contains("m  [x] мои") } }
        pane.press("ь", "щ")
        pane.press("ъ")
        try await see(pane) { $0.contains { $0.hasPrefix(" сб 28 ноя") } }
        pane.press("п")
        let box = try await see(pane) { $0.contains { $0.contains("┌ g ") } }
        #expect(box.contains { $0.contains("│ t  сегодня: что идёт │") })
        pane.press("е")
        try await see(pane) { $0.contains { $0.hasPrefix(" ▸ 14:00") } }
        pane.press(".")
        pane.tmux("send-keys", "-l", "quarterly")
        try await see(pane) {
          $0.contains { $0.hasPrefix(" ▸ 18:59") } && $0.last?.hasPrefix(" /quarterly") == true
        }
        pane.press("Enter")
        pane.press(",")
        try await see(pane) { $0.header.hasPrefix(" Клавиши здесь") }
        pane.press("Escape")
        // Lists do not keep raw fields: the event is to have come by itself.
        try await see(pane) { $0.header.hasPrefix(" сб 21 ноября") && $0.contains { $0.hasSuffix("│ ★ Emily Carter") } }
        pane.press("К")
        try await see(pane) { $0.contains { $0.hasSuffix("│ Все поля, как их прислал портал") } }
        pane.press("й")
        let rows = try await pane.rows { $0 == ["left 0"] }
        #expect(rows == ["left 0"])
      }
    }
  }

  @Test func `are those of the config file, also where that changes`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let pane = try pane(home, "[keys]\n\"event.next\" = [\"x\", \"Down\"]\n", webhook: portal.webhook)
        try await see(pane) {
          $0.header.hasSuffix("3 waiting · just now") && $0.last?.hasPrefix(" x/k move  Enter detail") == true
        }
        pane.press("x")
        try await see(pane) { $0.contains { $0.hasPrefix(" ▸ 15:30") } }
        try write("[keys]\n\"event.next\" = \"X\"\nopen = \"e\"\n", home)
        pane.press("r")
        let told = try await see(pane) { $0.last?.contains("config.toml:3:1") == true }
        #expect(
          told.last?.hasPrefix(
            " config.toml:3:1: open: e is export already: give that other keys or none, \"export\" = []  ") == true)
        try write("language = \"ru\"\n[keys]\n\"event.next\" = \"X\"\n", home)
        pane.press("r")
        try await see(pane) { $0.last?.hasPrefix(" X/k строка") == true }
        pane.press("X")
        try await see(pane) { $0.contains { $0.hasPrefix(" ▸ 18:59") } }
        pane.press("q")
        let rows = try await pane.rows { $0 == ["left 0"] }
        #expect(rows == ["left 0"])
      }
    }
  }

  @Test func `lead from one account to another and back`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { first in
        try await Program.portal().withRunning { second in
          let pane = try pane(
            home,
            """
            account = "one"
            [accounts.one]
            webhook = "\(first.webhook)"
            [accounts.two]
            webhook_command = "echo \(second.webhook)"
            [accounts.none]
            webhook_command = "exit 3"
            """)
          try await see(pane) { $0.header.hasSuffix("one · 3 waiting · just now") }
          for account in ["two", "one", "two"] {
            pane.tmux("send-keys", "-l", ":switch \(account)")
            try await see(pane) { $0.contains { $0.hasPrefix("▸        switch to account \(account)") } }
            pane.press("Enter")
            let screen = try await see(pane) { $0.header.hasSuffix("\(account) · 3 waiting · just now") }
            #expect(screen.header.hasSuffix("\(account) · 3 waiting · just now"))
          }
          pane.tmux("send-keys", "-l", ":switch none")
          pane.press("Enter")
          let failed = try await see(pane) {
            $0.last?.contains("exit") == true || $0.last?.contains("failed") == true
          }
          #expect(failed.header.contains("two · 3 waiting"))
          #expect(failed.last?.hasPrefix(" the webhook_command of none failed: ") == true)
          pane.press("q")
          let rows = try await pane.rows { $0 == ["left 0"] }
          #expect(rows == ["left 0"])
          #expect(pane.isGivenBack())
        }
      }
    }
  }
}
