import DemoPortal
import Foundation
import Testing
import TmuxPane

@Suite("A login")
struct LoginTests {
  @Test func `makes an account of an application, a browser and an address that is pasted`() async throws {
    try await LoginHome.with { login in
      let added = try await login.add()
      #expect(added.status == 0)
      #expect(added.output == "work: Мария Соколова at 127.0.0.1\n")
      let address = "\(login.portal.origin)/oauth/authorize/?client_id=local.demo&state="
      #expect(added.errors.split(separator: "\n").contains { $0.hasPrefix(address) })
      #expect(
        try String(contentsOfFile: "\(login.home.path)/b24cal/config.toml", encoding: .utf8) == """
          [accounts.work.oauth]
          portal = "\(login.portal.origin)"
          client_id = "local.demo"
          client_secret = "demo-secret"
          server = "\(login.portal.origin)"

          """)
      #expect(try FileManager.default.attributesOfItem(atPath: login.tokens)[.posixPermissions] as? Int == 0o600)
      #expect(try await login.program.run("status", "651").output == "651\tQ\tnot answered\n")
      #expect(try await login.program.run("account", "check").output == added.output)
      #expect(try await login.program.run("account", "list").output == "* work\toauth \(login.portal.origin)\n")
      #expect(try await login.program.run("account", "remove", "work").status == 0)
      #expect(try FileManager.default.contentsOfDirectory(atPath: "\(login.home.path)/b24cal/logins") == [])
    }
  }

  @Test func `is renewed once where two programs find it over, the second with what the first has kept`() async throws {
    try await LoginHome.with { login in
      #expect(try await login.add().status == 0)
      await login.portal.expireAccessTokens()
      await login.portal.forgetRequests()
      await login.portal.script(.held, for: .method("oauth.token"))
      async let first = login.program.run("status", "651")
      async let second = login.program.run("status", "651")
      await eventually("both have asked, and one for tokens") {
        let methods = await login.portal.requests.map(\.method)
        return methods.count { $0 == "calendar.meeting.status.get" } == 2 && methods.contains("oauth.token")
      }
      await login.portal.release()
      let answer = Program.Outcome(status: 0, output: "651\tQ\tnot answered\n", errors: "")
      let outcomes = try await [first, second]
      #expect(outcomes == [answer, answer])
      #expect(await login.tokenRequests == 1)
    }
  }

  @Test func `that is over is told, and made again without another word on the application`() async throws {
    try await LoginHome.with { login in
      #expect(try await login.add().status == 0)
      await login.portal.expireAccessTokens()
      await login.portal.revokeRefreshTokens()
      let over = try await login.program.run("status", "651")
      #expect(over.status == 77)
      #expect(over.errors.contains("the login is over (invalid_grant): log in again with b24cal account login NAME"))
      #expect(try await login.logIn().output == "work: Мария Соколова at 127.0.0.1\n")
      #expect(try await login.program.run("status", "651").status == 0)
    }
  }

  @Test func `is not asked for where there is no place for its tokens, nor renewed`() async throws {
    try await LoginHome.with { login in
      let nowhere = try await Program(["XDG_CONFIG_HOME": login.home.path, "XDG_STATE_HOME": "/proc"])
        .run(["account", "add", "work", "--oauth", "--portal", login.portal.origin, "--client-id", "a"], input: "s\n")
      #expect(nowhere.status == 78)
      #expect(nowhere.errors.hasPrefix("b24cal: /proc/b24cal/logins/work.json cannot be written"))
      #expect(try await login.add().status == 0)
      await login.portal.expireAccessTokens()
      await login.portal.forgetRequests()
      try FileManager.default.removeItem(atPath: login.tokens + ".lock")
      try FileManager.default.createDirectory(atPath: login.tokens + ".lock", withIntermediateDirectories: false)
      let status = try await login.program.run("status", "651")
      #expect(status.status == 78)
      #expect(status.errors.contains("the login cannot be renewed, for its tokens cannot be kept: Is a directory"))
      #expect(await login.tokenRequests == 0)
    }
  }

  @Test func `is missing where only the config file has the account, and no use where others can read it`() async throws
  {
    try await LoginHome.with { login in
      #expect(try await login.add().status == 0)
      chmod(login.tokens, 0o644)
      let exposed = try await login.program.run("status", "651")
      #expect(exposed.status == 78)
      #expect(exposed.errors.contains("chmod 600"))
      try FileManager.default.removeItem(atPath: login.tokens)
      let missing = try await login.program.run("status", "651")
      #expect(
        missing
          == .init(
            status: 77, output: "", errors: "b24cal: nobody is logged in to work: b24cal account login work\n"))
    }
  }

  @Test func `shows the agenda, also where its tokens do not say whose it is`() async throws {
    try await LoginHome.with { login in
      #expect(try await login.add().status == 0)
      let kept = try String(contentsOfFile: login.tokens, encoding: .utf8)
      #expect(kept.contains("\"user\":7"))
      try Data(kept.replacing("\"user\":7", with: "\"user\":null").utf8).write(to: URL(filePath: login.tokens))
      let pane = TmuxPane(Program.path, columns: 110, rows: 24, environment: login.program.environment)
      let screen = try await pane.screen { $0.header.hasSuffix("work · 3 waiting · just now") }
      #expect(screen.header.hasSuffix("work · 3 waiting · just now"))
      await login.portal.expireAccessTokens()
      await login.portal.forgetRequests()
      pane.press("r")
      let isRenewed = { (methods: [String]) in
        methods.firstIndex(of: "oauth.token").map { methods[$0...].contains("batch") } ?? false
      }
      await eventually("it is renewed") { await isRenewed(login.portal.requests.map(\.method)) }
      #expect(await login.tokenRequests == 1)
    }
  }
}
