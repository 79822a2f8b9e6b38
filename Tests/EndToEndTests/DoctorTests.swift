import DemoPortal
import Foundation
import Testing

@Suite("b24cal doctor", .serialized)
struct DoctorTests {
  private func lines(_ outcome: Program.Outcome) -> [String] { outcome.output.split(separator: "\n").map(String.init) }

  @Test func `has a line for each check, and fails at nothing where all is well`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let outcome = try await Program(webhook: portal.webhook, ["HOME": home.path]).run("doctor")
        #expect(
          lines(outcome) == [
            "-   terminal: none here: the full screen needs one, --plain does not",
            "ok  colours: 256 colours",
            "-   width: not checked: there is no terminal to ask",
            "ok  locale: C.UTF-8",
            "ok  language: English, LANG=C.UTF-8",
            "-   config: no file \(home.path)/.config/b24cal/config.toml: b24cal account add NAME makes one",
            "ok  time zone: Europe/Moscow, TZ",
            "ok  cache: \(home.path)/.cache/b24cal",
            "ok  log: \(home.path)/.local/state/b24cal",
            "ok  account: 127.0.0.1, 127.0.0.1",
            "ok  portal: Мария Соколова",
            "ok  scopes: calendar, user_brief",
            "-   clock: not compared: B24CAL_NOW says what the time is",
          ])
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
      }
    }
  }

  @Test func `speaks Russian`() async throws {
    let outcome = try await Program(["LANG": "ru_RU.UTF-8", "TERM": "dumb", "NO_COLOR": "1", "TZ": "Mars/Base"]).run(
      "doctor")
    #expect(lines(outcome).contains("-   цвета: нет, потому что задана NO_COLOR"))
    #expect(lines(outcome).contains { $0.hasPrefix("-   часовой пояс: TZ=Mars/Base здесь неизвестен") })
    #expect(lines(outcome).last?.hasPrefix("!!  учётная запись: нет учётной записи") == true)
    #expect(outcome.status == 78)
  }

  @Test func `ends with the code of the first check that fails`() async throws {
    try await Program.portal { $0.webhooks = [Webhook(user: 7, secret: "demo", scopes: ["user_brief"])] }
      .withRunning { portal in
        let scopes = try await Program(webhook: portal.webhook).run("doctor")
        #expect(scopes.status == 77)
        #expect(lines(scopes).suffix(2).first?.hasPrefix("!!  scopes: the right calendar is missing") == true)
        let refused = try await Program(webhook: "\(portal.endpoint)7/wrong/").run("doctor")
        #expect(refused.status == 77)
      }
    #expect(try await Program(webhook: "http://127.0.0.1:1/rest/7/k3y/").run("doctor").status == 69)
  }

  @Test func `compares the clocks of the portal and of this machine`() async throws {
    for (gap, words) in [(0.0, "ok  clock: "), (-600, "!!  clock: this machine is 10 min ahead of the portal")] {
      try await Program.portal { $0 = Configuration(now: { Date(timeIntervalSinceNow: gap) }) }
        .withRunning { portal in
          let outcome = try await Program(webhook: portal.webhook, ["B24CAL_NOW": ""]).run("doctor")
          #expect(lines(outcome).last?.hasPrefix(words) == true)
          #expect(outcome.status == (gap == 0 ? 0 : 78))
        }
    }
  }

  @Test func `takes a folder that is no absolute path for none, which a login needs`() async throws {
    try await CacheHome.with { home in
      let relative = Program(webhook: "http://127.0.0.1:1/rest/7/k3y/", ["XDG_STATE_HOME": "state"])
      #expect(
        lines(try await relative.run("doctor")).contains("-   log: no place for --verbose: set HOME or XDG_STATE_HOME"))
      let path = home.path + "/config.toml"
      let config = """
        [accounts.work.oauth]
        portal = "http://127.0.0.1:1"
        client_id = "local.demo"
        client_secret = "demo-secret"
        """
      #expect(
        FileManager.default.createFile(
          atPath: path, contents: Data(config.utf8), attributes: [.posixPermissions: 0o600]))
      let login = try await Program(["XDG_STATE_HOME": "state"]).run("doctor", "--config", path)
      #expect(
        lines(login).contains("!!  log: there is no place for the tokens of a login: set HOME or XDG_STATE_HOME"))
      #expect(login.status == 78)
    }
  }

  @Test func `stops at a config file that is wrong, and tells the line`() async throws {
    try await CacheHome.with { home in
      let path = home.path + "/config.toml"
      try Data("languag = \"ru\"\n".utf8).write(to: URL(filePath: path))
      let outcome = try await Program().run("doctor", "--config", path)
      #expect(outcome.status == 78)
      #expect(lines(outcome).last?.hasPrefix("!!  config: ") == true)
    }
  }

  @Test func `shows nothing of the key`() async throws {
    let outcome = try await Program(webhook: "http://127.0.0.1:1/rest/7/k3ys3cret/").run("doctor", "--verbose")
    #expect(!(outcome.output + outcome.errors).contains("k3ys3cret"))
  }
}
