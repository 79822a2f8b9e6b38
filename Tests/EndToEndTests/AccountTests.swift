import DemoPortal
import Foundation
import Testing
import TmuxPane

@Suite("Accounts")
struct AccountTests {
  private func config(_ home: CacheHome) throws -> String {
    try String(contentsOfFile: "\(home.path)/b24cal/config.toml", encoding: .utf8)
  }

  private func add(_ name: String, _ webhook: String, _ home: CacheHome) async throws -> Program.Outcome {
    try await Program(["XDG_CONFIG_HOME": home.path]).run(["account", "add", name], input: "\(webhook)\n")
  }

  @Test func `are added from standard input once the portal took the key, and are used`() async throws {
    try await CacheHome.with { home in
      try await Program.portal { $0.webhooks = [Webhook(user: 7, secret: "k3ys3cret")] }.withRunning { portal in
        let added = try await add("work", portal.webhook, home)
        #expect(added == .init(status: 0, output: "work: Мария Соколова at 127.0.0.1\n", errors: ""))
        #expect(try config(home) == "[accounts.work]\nwebhook = \"\(portal.webhook)\"\n")
        let program = Program(["XDG_CONFIG_HOME": home.path])
        #expect(try await program.run("status", "651").output == "651\tQ\tnot answered\n")
        #expect(
          try await program.run("account", "list").output
            == "* work\thttp://127.0.0.1:\(portal.port)/rest/7/…\n")
        #expect(try await program.run("account", "check").status == 0)
        await portal.forgetRequests()
        let offline = Program.Outcome(
          status: 69, output: "", errors: "b24cal: an account has to be tried at the portal: leave out --offline\n")
        #expect(try await program.run("account", "check", "--offline") == offline)
        #expect(try await program.run("account", "add", "home", "--offline") == offline)
        #expect(await portal.requests.isEmpty)
      }
    }
  }

  @Test func `are not added where the portal does not take the key`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let refused = try await add("work", "\(portal.endpoint)7/wrong/", home)
        #expect(refused.status == 77)
        let pasted = try await add("work", "https://portal.example/", home)
        #expect(pasted.status == 78)
        #expect(pasted.errors.contains("what was pasted is the address of a page"))
        #expect(try await add("work", "", home).status == 64)
        #expect(throws: (any Error).self) { try config(home) }
      }
    }
  }

  @Test func `are waited for where reading does not wait`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let program = Program(["XDG_CONFIG_HOME": home.path])
        let added = try await program.run(
          ["account", "add", "work"], input: " ", inputWaits: false,
          meanwhile: { program in
            let input = open("/proc/\(program)/fd/0", O_RDONLY | O_NONBLOCK)
            defer { close(input) }
            await eventually("all of the input is read") {
              var unread: Int32 = -1
              return ioctl(input, UInt(FIONREAD), &unread) == 0 && unread == 0
            }
          }, answer: { _ in "\(portal.webhook)\n" })
        #expect(added == .init(status: 0, output: "work: Мария Соколова at 127.0.0.1\n", errors: ""))
      }
    }
  }

  @Test func `tell which rights they lack`() async throws {
    try await CacheHome.with { home in
      try await Program.portal { $0.webhooks = [Webhook(user: 7, secret: "demo", scopes: ["user_brief"])] }
        .withRunning { portal in
          let outcome = try await add("work", portal.webhook, home)
          #expect(outcome.status == 77)
          #expect(outcome.output == "work: Мария Соколова at 127.0.0.1\n")
          #expect(outcome.errors.hasPrefix("b24cal: the right calendar is missing, so there will be no events"))
          #expect(outcome.errors.contains("b24cal: work is kept: "))
        }
    }
  }

  @Test func `are named where there are several, and each change leaves the rest as it is`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let program = Program(["XDG_CONFIG_HOME": home.path])
        #expect(try await add("work", portal.webhook, home).errors == "")
        #expect(
          try await add("at home", portal.webhook, home)
            == .init(
              status: 0, output: "at home: Мария Соколова at 127.0.0.1\n",
              errors:
                "b24cal: there are several accounts now (work, at home): b24cal account use NAME says which is used\n"
            ))
        let both = try config(home)
        let open = try await program.run("status", "651")
        #expect(
          open
            == .init(
              status: 78, output: "",
              errors: "b24cal: there are several accounts (work, at home): --account NAME, or b24cal account use NAME\n"
            ))
        #expect(try await program.run("--account", "at home", "status", "651").status == 0)
        #expect(try await program.run("--account", "elsewhere", "status", "651").status == 64)
        #expect(try await program.run("account", "use", "at home").status == 0)
        #expect(try config(home) == "account = \"at home\"\n" + both)
        #expect(try await program.run("status", "651").status == 0)
        #expect(try await program.run("account", "remove", "at home").status == 0)
        #expect(try config(home) == "[accounts.work]\nwebhook = \"\(portal.webhook)\"\n\n")
        #expect(try await program.run("account", "remove", "at home").status == 64)
        #expect(try await add("work", portal.webhook, home).status == 64)
      }
    }
  }

  @Test func `may have a command for the key, whose failures are told without its output`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let path = "\(home.path)/config.toml"
        for (command, status, words) in [
          ("echo \(portal.webhook); echo more", 0, ""),
          ("echo k3ys3cret; exit 3", 78, "webhook_command of work failed"),
          ("true", 78, "printed nothing"), ("echo k3ys3cret", 78, "accounts.work.webhook_command is not a webhook's"),
        ] {
          try Data("[accounts.work]\nwebhook_command = \"\(command)\"\n".utf8).write(to: URL(filePath: path))
          let outcome = try await Program().run("--config", path, "status", "651")
          #expect(outcome.status == status)
          #expect(words.isEmpty ? outcome.errors.isEmpty : outcome.errors.contains(words))
          #expect(!outcome.errors.contains("k3ys3cret"))
        }
      }
    }
  }

  @Test func `may have a command for the key where whoever starts the program ignores the end of children`()
    async throws
  {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let path = "\(home.path)/config.toml"
        try Data("[accounts.work]\nwebhook_command = \"echo \(portal.webhook)\"\n".utf8).write(to: URL(filePath: path))
        let starter = "perl -e '$SIG{CHLD} = q(IGNORE); exec @ARGV'"
        let pane = TmuxPane(
          "\(starter) \(Program.path) --config \(path) status 651; echo ended $?", columns: 80, rows: 24,
          environment: Program().environment)
        #expect(try await pane.rows { $0.last == "ended 0" }.first?.hasPrefix("651") == true)
      }
    }
  }
}
