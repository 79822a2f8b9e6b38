import DemoPortal
import Foundation
import Testing

@Suite("What was last known", .serialized)
struct CacheTests {
  private let lists = ["agenda", "next", "pending"]

  @Test(arguments: ["agenda", "next", "pending"])
  func `answers for a minute, then the portal is asked again`(command: String) async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        // What is from after now, as in the last run, is not fresh.
        let runs = [("10:20:00", true), ("10:20:59", false), ("10:21:00", true), ("10:20:00", true)]
        var outcomes: [String: Program.Outcome] = [:]
        for (time, asks) in runs {
          await portal.forgetRequests()
          let now = ["B24CAL_NOW": "2026-11-21T\(time)Z"]
          let outcome = try await Program(webhook: portal.webhook, home.variables.merging(now) { $1 }).run(command)
          #expect(await portal.requests.isEmpty == !asks, "\(time)")
          #expect(outcome == outcomes[time, default: outcome], "\(time)")
          #expect(outcome.output != "" && outcome.errors == "", "\(time)")
          outcomes[time] = outcome
        }
      }
    }
  }

  @Test func `stands in for the portal where that is asked for, and nowhere else`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let program = Program(webhook: portal.webhook, home.variables)
        for command in lists {
          let heard = try await program.run(command)
          await portal.forgetRequests()
          let later = Program(
            webhook: portal.webhook, home.variables.merging(["B24CAL_NOW": "2026-11-21T10:25:00Z"]) { $1 })
          await portal.script(.close, for: .always)
          #expect(try await program.run(command, "--offline") == heard)
          #expect(await portal.requests.isEmpty)
          #expect(
            try await later.run(command)
              == .init(
                status: 69, output: "",
                errors: "b24cal: the portal broke the connection off: try again; "
                  + "--offline shows what was known (5 min old)\n"))
          await portal.clearScript()
        }
      }
    }
  }

  @Test func `has details and answers, also without the portal`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let program = Program(webhook: portal.webhook, home.variables)
        _ = try await program.run("agenda")
        await portal.forgetRequests()
        #expect(
          try await program.run("--offline", "status", "654", "651", "614", "620")
            == .init(
              status: 0,
              output: "654\tQ\tnot answered\n651\tQ\tnot answered\n614\tN\tdeclined\n620\tH\torganiser\n",
              errors: ""))
        let shown = try await program.run("show", "601", "--offline")
        #expect(shown.status == 0)
        #expect(shown.output.contains("When       Mon 23 Nov 10:00–10:15 (15 min), in 2 days\n"))
        let tuesday = try await program.run("show", "601", "--offline", "--date", "2026-11-24")
        #expect(tuesday.output.contains("When       Tue 24 Nov 10:00–10:15 (15 min), in 3 days\n"))
        #expect(await portal.requests.isEmpty)
      }
    }
  }

  @Test func `tells which day is today, so that the portal is asked for its zone once`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let tomorrowInMoscow = home.variables.merging(["TZ": "", "B24CAL_NOW": "2026-11-21T21:30:00Z"]) { $1 }
        let program = Program(webhook: portal.webhook, tomorrowInMoscow)
        for requests in [["calendar.user.settings.get", "batch"], ["batch"]] {
          await portal.forgetRequests()
          let shown = try await program.run("show", "656", "--date", "today")
          #expect(shown.status == 0 && shown.output.hasPrefix("Отпуск\n"))
          #expect(await portal.requests.map(\.method) == requests)
        }
      }
    }
  }

  @Test func `says that it knows nothing`() async throws {
    let program = Program(webhook: "http://127.0.0.1:1/rest/7/k3y/")
    let unknown = "leave out --offline to ask the portal\n"
    #expect(
      try await program.run("agenda", "--offline")
        == .init(
          status: 69, output: "", errors: "b24cal: nothing is known of Sat 21 Nov – Fri 27 Nov: \(unknown)"))
    #expect(
      try await program.run("status", "5", "--offline")
        == .init(status: 69, output: "", errors: "b24cal: event 5 is not known: \(unknown)"))
    #expect(
      try await program.run("show", "5", "--offline", "--format", "json")
        == .init(
          status: 69, output: #"[{"id":5,"error":"event 5 is not known: \#(unknown.dropLast())"}]"# + "\n",
          errors: "b24cal: event 5 is not known: \(unknown)"))
  }

  @Test func `says which days it does not know`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let program = Program(webhook: portal.webhook, home.variables)
        _ = try await program.run("agenda", "--days", "2")
        let outcome = try await program.run("agenda", "--offline", "--days", "5")
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("TODAY  Sat 21 Nov\n"))
        #expect(
          outcome.errors
            == "b24cal: not known: 2 days, Tue 24 Nov – Wed 25 Nov: leave out --offline to ask the portal\n")
      }
    }
  }

  @Test func `is set aside where it is damaged, in one line and at no cost`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let program = Program(webhook: portal.webhook, home.variables)
        let heard = try await program.run("next")
        let file = try #require(home.files.first { $0.hasSuffix(".sqlite") })
        for name in home.files where name != file {
          try FileManager.default.removeItem(atPath: "\(home.path)/b24cal/\(name)")
        }
        try Data(repeating: 0x58, count: 10_000).write(to: URL(filePath: "\(home.path)/b24cal/\(file)"))
        let mended = try await program.run("next")
        #expect(mended.output == heard.output)
        #expect(mended.status == 0)
        #expect(
          mended.errors
            == "b24cal: what was last known is damaged: it was set aside, and a new one begun\n")
        #expect(home.files.contains { $0.contains("damaged") })
        #expect(try await program.run("next") == heard)
      }
    }
  }

  @Test func `costs nothing but a line where there is no place for it`() async throws {
    try await CacheHome.with { home in
      try Data().write(to: URL(filePath: home.path + "/b24cal"))
      try await Program.portal().withRunning { portal in
        let plain = try await Program(webhook: portal.webhook).run("pending")
        let outcome = try await Program(webhook: portal.webhook, home.variables).run("pending")
        #expect(outcome.output == plain.output)
        #expect(outcome.status == plain.status)
        #expect(outcome.errors.contains(/^b24cal: what the portal tells is not kept: [^\n]+\n$/))
      }
    }
  }

  @Test func `is readable by its owner alone, and has no key in it`() async throws {
    try await CacheHome.with { home in
      try await Program.portal { $0.webhooks = [Webhook(user: 7, secret: "k3ys3cret")] }.withRunning { portal in
        _ = try await Program(webhook: portal.webhook, home.variables).run("agenda")
        #expect(!home.files.isEmpty)
        for file in home.files {
          let path = "\(home.path)/b24cal/\(file)"
          #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
          #expect(try Data(contentsOf: URL(filePath: path)).firstRange(of: Data("k3ys3cret".utf8)) == nil)
          #expect(!file.contains("k3ys3cret"))
        }
      }
    }
  }

  @Test func `is shared by two commands at once`() async throws {
    try await CacheHome.with { home in
      try await Program.portal().withRunning { portal in
        let program = Program(webhook: portal.webhook, home.variables)
        let plain = try await Program(webhook: portal.webhook).run("agenda")
        async let one = program.run("agenda")
        async let other = program.run("agenda")
        let both = try await [one, other]
        #expect(both == [plain, plain])
        #expect(try await program.run("agenda", "--offline") == plain)
      }
    }
  }
}
