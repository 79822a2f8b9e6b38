import DemoPortal
import Foundation
import Testing
import TmuxPane

@Suite("The config file")
struct ConfigTests {
  @Test func `has a place, whether it is there or not, and an example that changes nothing`() async throws {
    try await CacheHome.with { home in
      let program = Program(["XDG_CONFIG_HOME": home.path])
      let path = "\(home.path)/b24cal/config.toml"
      #expect(try await program.run("config", "path").output == "\(path)\n")
      let own = try await program.run("config", "show").output
      let example = try await program.run("config", "show", "--default").output
      try Data(example.utf8).write(to: URL(filePath: "\(home.path)/example.toml"))
      #expect(try await program.run("--config", "\(home.path)/example.toml", "config", "show").output == own)
    }
  }

  @Test func `is told by line where it is wrong, and nothing is guessed`() async throws {
    try await CacheHome.with { home in
      let path = "\(home.path)/config.toml"
      try Data("lenguage = \"ru\"\n\n[accounts.work]\nwebhook = \"k3ys3cret\"\ncafile = \"x\"\n".utf8)
        .write(to: URL(filePath: path))
      for arguments in [["status", "651"], ["agenda"], ["config", "check"], ["account", "list"]] {
        let outcome = try await Program().run(["--config", path] + arguments)
        #expect(
          outcome
            == .init(
              status: 78, output: "",
              errors: """
                b24cal: \(path):1:1: there is no setting lenguage: did you mean language?
                b24cal: \(path):5:1: there is no setting cafile: did you mean ca_file?

                """))
      }
    }
  }

  @Test func `that others can read is refused where it holds a key, which is never shown`() async throws {
    try await CacheHome.with { home in
      let path = "\(home.path)/config.toml"
      try Data("[accounts.work]\nwebhook = \"https://portal.example/rest/7/k3ys3cret/\"\n".utf8)
        .write(to: URL(filePath: path))
      chmod(path, 0o644)
      let refused = try await Program().run("--config", path, "status", "651")
      #expect(refused.status == 78)
      #expect(refused.errors.contains("chmod 600"))
      chmod(path, 0o600)
      let shown = try await Program().run("--config", path, "config", "show")
      #expect(shown.output.hasSuffix("[accounts.work]\nwebhook = \"https://portal.example/rest/7/…\"\n"))
      #expect(!(refused.errors + shown.output).contains("k3ys3cret"))
    }
  }

  @Test(arguments: [
    "account = \"ADDRESS\"", "theme = \"ADDRESS\"", "time_zones = [\"ADDRESS\"]", "\"ADDRESS\" = 1",
    "[accounts.\"ADDRESS\"]", "[keys]\ntoday = \"ADDRESS\"", "[accounts.work]\nwebhook = 12345678901234567890123",
  ])
  func `is told to be wrong without the key that stands in a wrong place`(line: String) async throws {
    try await CacheHome.with { home in
      let path = "\(home.path)/config.toml"
      let text = line.replacing("ADDRESS", with: "https://portal.example/rest/7/k3ys3cret/")
      try Data((text + "\n").utf8).write(to: URL(filePath: path))
      let outcome = try await Program().run("config", "check", "--config", path)
      #expect(outcome.status == 78 || outcome.status == 64)
      #expect(outcome.errors.hasPrefix("b24cal: \(path):"))
      #expect(!["k3ys3cret", "12345678901234567890123"].contains { outcome.errors.contains($0) })
    }
  }

  @Test func `is told where a webhook in it is none`() async throws {
    try await CacheHome.with { home in
      let path = "\(home.path)/config.toml"
      try Data("[accounts.work]\n# here\nwebhook = \"http://portal.example/rest/7/k3ys3cret/\"\n".utf8)
        .write(to: URL(filePath: path))
      chmod(path, 0o600)
      let outcome = try await Program().run("--config", path, "config", "check")
      #expect(outcome.status == 78)
      #expect(outcome.errors.hasPrefix("b24cal: \(path):3:1: accounts.work.webhook begins with http://"))
      #expect(!outcome.errors.contains("k3ys3cret"))
    }
  }

  @Test func `that is named must be there`() async throws {
    let outcome = try await Program().run("--config", "/nowhere/config.toml", "status", "651")
    #expect(outcome == .init(status: 78, output: "", errors: "b24cal: there is no config file /nowhere/config.toml\n"))
  }

  @Test func `that is not there is no fault unless it is named`() async throws {
    try await CacheHome.with { home in
      let program = Program(["XDG_CONFIG_HOME": home.path])
      let check = try await program.run("config", "check")
      #expect(
        check == .init(status: 0, output: "no config file: the defaults hold\n", errors: ""))
      let missing = "\(home.path)/other.toml"
      let complaint = "b24cal: there is no config file \(missing)\n"
      #expect(
        try await program.run("--config", missing, "config", "check")
          == .init(status: 78, output: "", errors: complaint))
      #expect(
        try await program.run("--config", missing, "config", "path")
          == .init(status: 0, output: "\(missing)\n", errors: complaint))
    }
  }

  @Test func `chooses the language`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let path = "\(home.path)/config.toml"
        try Data("language = \"ru\"\n".utf8).write(to: URL(filePath: path))
        let outcome = try await Program(webhook: portal.webhook).run("--config", path, "status", "651")
        #expect(outcome.output == "651\tQ\tнет ответа\n")
      }
    }
  }

  @Test func `chooses how the screen begins, and the clocks to go through`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let path = "\(home.path)/config.toml"
        let text = """
          view = "week"
          first_weekday = "sunday"
          ascii = true
          time_zones = ["Asia/Tokyo", "America/New_York"]
          """
        try Data(text.utf8).write(to: URL(filePath: path))
        let program = Program(webhook: portal.webhook, home.variables)
        let pane = TmuxPane(
          "\(Program.path) --config \(path)", columns: 110, rows: 24, environment: program.environment)
        let screen = try await pane.screen { $0.contains { $0.contains("?Planning") || $0.contains("Standup") } }
        #expect(screen.header.hasPrefix(" Week 47 - 15-21 Nov 2026 - Asia/Tokyo"))
        #expect(screen.dropFirst().first?.hasPrefix("     |Sun 15") == true)
        for zone in ["Europe/Moscow", "America/New_York"] {
          pane.press("z")
          let title = " Week 47 - 15-21 Nov 2026 - \(zone) "
          #expect(try await pane.screen { $0.header.hasPrefix(title) }.header.hasPrefix(title))
        }
      }
    }
  }
}
