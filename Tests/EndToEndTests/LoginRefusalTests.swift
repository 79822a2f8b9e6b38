import DemoPortal
import Foundation
import Testing
import TmuxPane

@Suite("A login that cannot come about")
struct LoginRefusalTests {
  @Test func `ends where the application's secret is wrong: another code would not help`() async throws {
    try await LoginHome.with { login in
      let origin = login.portal.origin
      let pane = TmuxPane(
        "\(Program.path) account add work --oauth --portal \(origin) --client-id local.demo --server \(origin)",
        columns: 120, rows: 24, environment: login.program.environment)
      _ = try await pane.screen { $0.last == "Its secret key (not shown):" }
      pane.tmux("send-keys", "-l", "wrong")
      pane.press("Enter")
      let asked = try await pane.screen { $0.last == "Address (not shown):" }
      let address = await login.redirect(from: asked.joined(separator: "\n"))
      pane.tmux("send-keys", "-l", try #require(address))
      pane.press("Enter")
      let refused =
        "b24cal: the portal does not know the application (invalid_client): check client_id and client_secret"
      let screen = try await pane.screen { $0.contains(refused) }
      #expect(screen.last == refused)
    }
  }

  @Test func `says where the server sends on to, and advises nobody to trust that`() async throws {
    try await LoginHome.with { login in
      await login.portal.script(.redirect(to: "https://captive.example/login"), for: .method("oauth.token"))
      let outcome = try await login.add()
      #expect(outcome.status == 69)
      #expect(outcome.errors.contains("the authorization server sends on to captive.example instead of answering"))
      #expect(!outcome.errors.contains("--server"))
    }
  }

  @Test func `asks for nothing where its authorities cannot be read`() async throws {
    try await LoginHome.with { login in
      #expect(try await login.add().status == 0)
      let config = "\(login.home.path)/b24cal/config.toml"
      let text = try String(contentsOfFile: config, encoding: .utf8)
      try Data((text + "\n[accounts.work]\nca_file = \"/nowhere.pem\"\n").utf8).write(to: URL(filePath: config))
      chmod(config, 0o600)
      let outcome = try await login.program.run(["account", "login", "work"])
      #expect(outcome.status == 78)
      #expect(outcome.errors.contains("/nowhere.pem"))
      #expect(!outcome.errors.contains("/oauth/authorize/"))
    }
  }

  @Test func `asks for no code where its secret is blank`() async throws {
    try await LoginHome.with { login in
      let outcome = try await login.add(input: " \n")
      #expect(outcome.status == 64)
      #expect(!outcome.errors.contains("/oauth/authorize/"))
    }
  }
}
