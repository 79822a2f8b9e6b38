import DemoPortal
import Foundation
import Testing

@Suite("Completions", .serialized)
struct CompletionTests {
  @Test func `are the accounts, and the events that are known`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let config = home.path + "/b24cal"
        try FileManager.default.createDirectory(atPath: config, withIntermediateDirectories: true)
        let text = "[accounts.work]\nwebhook = \"\(portal.webhook)\"\n\n[accounts.other]\nwebhook_command = \"true\"\n"
        try Data(text.utf8).write(to: URL(filePath: config + "/config.toml"))
        chmod(config + "/config.toml", 0o600)
        let program = Program(["XDG_CONFIG_HOME": home.path, "XDG_CACHE_HOME": home.path, "SAP_SHELL": "bash"])
        let accounts = try await program.run("---completion", "--", "--account", "2", "0", "b24cal", "--account", "")
        #expect(accounts.output.split(separator: "\n") == ["work", "other"])
        _ = try await program.run("agenda", "--account", "work", "--days", "2")
        let events = try await program.run(
          "---completion", "show", "--", "positional@0", "4", "0", "b24cal", "--account", "work", "show", "")
        #expect(events.output.split(separator: "\n").contains("654"))
      }
    }
  }

  @Test(arguments: [["--account=work"], ["--account", "=", "work"]])
  func `are there for an account that is logged in to, also where its name stands after a sign`(
    words: [String]
  ) async throws {
    try await LoginHome.with { login in
      #expect(try await login.add().status == 0)
      _ = try await login.program.run("agenda", "--days", "2")
      let config = "\(login.home.path)/b24cal/config.toml"
      let both =
        try String(contentsOfFile: config, encoding: .utf8) + "\n[accounts.other]\nwebhook_command = \"true\"\n"
      try Data(both.utf8).write(to: URL(filePath: config))
      chmod(config, 0o600)
      var program = login.program
      program.environment["SAP_SHELL"] = "bash"
      let shown = ["b24cal"] + words + ["show", ""]
      let events = try await program.run(
        ["---completion", "show", "--", "positional@0", "\(shown.count - 1)", "0"] + shown)
      #expect(events.output.split(separator: "\n").contains("654"))
      let accounts = try await program.run(
        "---completion", "account", "login", "--", "positional@0", "3", "0", "b24cal", "account", "login", "")
      #expect(accounts.output.split(separator: "\n").sorted() == ["other", "work"])
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `are there for each shell`(shell: String) async throws {
    let script = try await Program().run("--generate-completion-script", shell)
    #expect(script.status == 0)
    for word in ["waybar", "respond", "--account", "--plain"] {
      #expect(script.output.contains(shell == "fish" ? word.replacing("--", with: "") : word))
    }
  }
}
