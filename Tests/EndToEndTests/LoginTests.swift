import DemoPortal
import Foundation
import Synchronization
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

  @Test func `can be told everything on standard input`() async throws {
    try await LoginHome.with { login in
      let added = try await login.add(
        ["--verbose"], input: "\(login.portal.origin)/\nlocal.demo\ndemo-secret\n")
      #expect(added.output == "work: Мария Соколова at 127.0.0.1\n")
      await login.portal.expireAccessTokens()
      let status = try await login.program.run("status", "651", "--verbose")
      #expect(status == .init(status: 0, output: "651\tQ\tnot answered\n", errors: ""))
      let log = try String(contentsOfFile: "\(login.home.path)/b24cal/b24cal.log", encoding: .utf8)
      #expect(log.contains("debug tokens status=200"))
      for secret in ["demo-secret", "acc3ss", "r3fresh", "c0de"] {
        #expect(!(log + added.output + added.errors).contains(secret))
      }
    }
  }

  @Test func `may wait for the browser, which over SSH has a way to be shown`() async throws {
    let port = LoopbackBrowser.freePort()
    let application = LocalApplication(
      clientID: "local.demo", clientSecret: "demo-secret", redirect: "http://localhost:\(port)/b24")
    try await LoginHome.with {
      $0.applications = [application]
    } _: { login in
      var program = login.program
      program.environment.merge(["SSH_CONNECTION": "192.0.2.1 50000 192.0.2.7 2222", "USER": "maria"]) { $1 }
      let added = try await program.run(
        ["account", "add", "work", "--oauth", "--server", login.portal.origin, "--listen", "\(port)"],
        input: "\(login.portal.origin)\nlocal.demo\ndemo-secret\n",
        answer: { said in
          guard let address = await login.redirect(from: said) else { return nil }
          #expect(LoopbackBrowser.get("/favicon.ico", port: port).hasPrefix("HTTP/1.1 404"))
          let page = LoopbackBrowser.get(String(address.dropFirst("http://localhost:\(port)".count)), port: port)
          #expect(page.hasSuffix("\r\n\r\nb24cal goes on in the terminal: close this page."))
          return ""
        })
      #expect(added.output == "work: Мария Соколова at 127.0.0.1\n")
      #expect(added.errors.contains("there first: ssh -N -L \(port):127.0.0.1:\(port) -p 2222 maria@192.0.2.7\n"))
    }
  }

  @Test func `is not kept where the code is over, or belongs to another attempt`() async throws {
    let uptime = Mutex(Duration.zero)
    try await LoginHome.with {
      $0.uptime = { uptime.withLock { $0 } }
    } _: { login in
      let late = try await login.add { address in
        uptime.withLock { $0 += .seconds(30) }
        return address
      }
      #expect(late.status == 77)
      #expect(late.errors.contains("the code is over: it lives for 30 seconds"))
      let other = try await login.add { $0.replacing("state=", with: "state=x") }
      #expect(other.status == 77)
      #expect(other.errors.contains("another attempt to log in"))
      let nothing = try await login.add { _ in "" }
      #expect(nothing.status == 64)
      #expect(try await login.program.run("account", "list").output == "")
      #expect(!FileManager.default.fileExists(atPath: login.tokens))
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
      while await login.portal.requests.count(where: { $0.method == "calendar.meeting.status.get" }) < 2 {
        try await Task.sleep(for: .milliseconds(20))
      }
      while await login.tokenRequests == 0 { try await Task.sleep(for: .milliseconds(20)) }
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
      while await login.portal.requests.count(where: { $0.method == "batch" }) < 2 {
        try await Task.sleep(for: .milliseconds(20))
      }
      #expect(await login.tokenRequests == 1)
    }
  }
}
