import DemoPortal
import Foundation
import LoopbackPort
import Synchronization
import Testing
import TmuxPane

@Suite("What is said at a login")
struct LoginDialogTests {
  @Test func `is asked for again at a terminal, which shows nothing that is pasted`() async throws {
    try await LoginHome.with { login in
      let origin = login.portal.origin
      let pane = TmuxPane(
        "\(Program.path) account add work --oauth --portal \(origin) --client-id local.demo --server \(origin)",
        columns: 120, rows: 24, environment: login.program.environment)
      _ = try await pane.screen { $0.last == "Its secret key (not shown):" }
      pane.tmux("send-keys", "-l", "demo-secret")
      pane.press("Enter")
      _ = try await pane.screen { $0.last == "Address (not shown):" }
      pane.tmux("send-keys", "-l", "https://portal.example/?c0de")
      pane.press("Enter")
      let again = try await pane.screen { $0.last == "Address (not shown):" && $0.contains { $0.contains("no code") } }
      let address = await login.redirect(from: again.joined(separator: "\n"))
      pane.tmux("send-keys", "-l", try #require(address))
      pane.press("Enter")
      let screen = try await pane.screen { $0.last == "work: Мария Соколова at 127.0.0.1" }
      #expect(screen.last == "work: Мария Соколова at 127.0.0.1")
      for secret in ["demo-secret", "c0de"] { #expect(!screen.contains { $0.contains(secret) }) }
    }
  }

  @Test func `may wait for the browser, which over SSH has a way to be shown`() async throws {
    let port = LoopbackPort.free()
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
      #expect(added.status == 0, "\(added.errors)")
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
}
