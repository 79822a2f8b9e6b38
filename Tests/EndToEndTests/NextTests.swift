import DemoPortal
import LoopbackPort
import Testing

@Suite("b24cal next", .serialized)
struct NextTests {
  @Test(arguments: [
    (
      "2026-11-21T10:20:00Z",
      "14:00–15:00 · Планёрка: статус проекта и сроки · Переговорная «Байкал» · in 40 min · not answered · ✓1 ✗1 ?1 · 654"
    ),
    (
      "2026-11-21T16:05:00Z",
      "19:00–19:45 · New York call · https://zoom.example.com/j/12345678900 · now, 40 min left · not answered · ✓1 ?1 · 642"
    ),
    (
      "2026-11-21T22:00:00Z",
      "03:00–04:00 · 日本語の会議 👩‍👩‍👧 emoji · 東京オフィス 会議室A · in 2 h · not answered · ✓1 ?2 · 663"
    ),
    (
      "2026-11-22T10:00:00Z",
      "Mon 23 Nov 10:00–10:15 (15 min) · Standup · https://meet.example.com/standup · tomorrow · accepted · ✓2 ?1 · 601"
    ),
  ])
  func `is the meeting that is on, else the one that comes`(now: String, line: String) async throws {
    try await Program.portal().withRunning { portal in
      let outcome = try await Program(webhook: portal.webhook, ["B24CAL_NOW": now]).run("next")
      #expect(outcome == .init(status: 0, output: line + "\n", errors: ""))
      #expect(await portal.requests.map(\.method) == ["batch", "batch"])
    }
  }

  @Test func `speaks Russian, and draws in ASCII where it is asked to`() async throws {
    try await Program.portal().withRunning { portal in
      let program = Program(webhook: portal.webhook, ["LANG": "ru_RU.UTF-8"])
      let outcome = try await program.run("next", "--ascii")
      #expect(
        outcome
          == .init(
            status: 0,
            output: "14:00-15:00 - Планёрка: статус проекта и сроки - Переговорная «Байкал» - через 40 мин - "
              + "нет ответа - Y1 N1 ?1 - 654\n", errors: ""))
    }
  }

  @Test func `is an array of one for programs`() async throws {
    try await Program.portal().withRunning { portal in
      let program = Program(webhook: portal.webhook)
      let next = try await program.run("next", "--format", "json")
      #expect(next == (try await program.run("show", "654", "--format", "json")))
    }
  }

  @Test func `looks further where the next two weeks have none`() async throws {
    try await Program.portal().withRunning { portal in
      let row = #"""
        {"ID":"5","NAME":"Far","DATE_FROM":"20.01.2027 10:00:00","DT_LENGTH":900,"TZ_FROM":"Europe/Moscow",\#
        "IS_MEETING":true,"MEETING_HOST":"7","ATTENDEE_LIST":[{"id":7,"status":"H"},{"id":8,"status":"Y"}]}
        """#
      let lists = (0..<7).map { #""events\#($0)":[\#($0 == 4 ? row : "")]"# }.joined(separator: ",")
      await portal.script(.result(#"{"result":{"events0":[],"events1":[]},"result_error":[]}"#))
      await portal.script(.result(#"{"result":{\#(lists)},"result_error":[]}"#))
      let outcome = try await Program(webhook: portal.webhook).run("next")
      #expect(
        outcome
          == .init(
            status: 0, output: "Wed 20 Jan 2027 10:00–10:15 (15 min) · Far · in 60 days · organiser · ✓1 · 5\n",
            errors: ""))
    }
  }

  @Test func `says in words that there is none, and to programs with an empty list`() async throws {
    try await Program.portal().withRunning { portal in
      let lists = (0..<7).map { #""events\#($0)":[]"# }.joined(separator: ",")
      await portal.script(.result(#"{"result":{\#(lists)},"result_error":[]}"#), for: .always)
      let program = Program(webhook: portal.webhook)
      let outcome = try await program.run("next")
      #expect(
        outcome
          == .init(status: 0, output: "", errors: "b24cal: no meeting in the next 90 days\n"))
      let another = try await program.run("next", "--format", "json")
      #expect(
        another
          == .init(status: 0, output: "[]\n", errors: ""))
    }
  }

  @Test(arguments: ["tsv", "ics"])
  func `refuses formats that it has not`(format: String) async throws {
    let outcome = try await Program(webhook: "http://127.0.0.1:1/rest/7/k3y/").run("next", "--format", format)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
  }

  @Test func `is a short line for tmux, and an object for waybar`() async throws {
    try await Program.portal().withRunning { portal in
      let program = Program(webhook: portal.webhook)
      let tmux = try await program.run("next", "--format", "tmux")
      #expect(
        tmux
          == .init(status: 0, output: "14:00 Планёрка: статус про… ?  in 40 min\n", errors: ""))
      let waybar = try await program.run("next", "--format", "waybar")
      #expect(
        waybar
          == .init(
            status: 0,
            output:
              #"{"text":"14:00 Планёрка: статус про… ?  in 40 min","tooltip":"14:00–15:00\nПланёрка: статус проекта и "#
              + #"сроки\nПереговорная «Байкал»\nin 40 min\nnot answered\n✓1 ✗1 ?1\n654","class":"later","alt":"not-answered"}"#
              + "\n", errors: ""))
    }
  }

  @Test func `breaks no status bar by what a title holds`() async throws {
    try await Program.portal().withRunning { portal in
      let row = #"""
        {"ID":"5","NAME":"#[fg=red] <b>&\u001b[2J","DATE_FROM":"21.11.2026 13:30:00","DT_LENGTH":900,\#
        "TZ_FROM":"Europe/Moscow",\#
        "IS_MEETING":true,"MEETING_HOST":"7","ATTENDEE_LIST":[{"id":7,"status":"H"},{"id":8,"status":"Y"}]}
        """#
      let lists = (0..<7).map { #""events\#($0)":[\#($0 == 0 ? row : "")]"# }.joined(separator: ",")
      await portal.script(.result(#"{"result":{\#(lists)},"result_error":[]}"#), for: .always)
      let program = Program(webhook: portal.webhook)
      let tmux = try await program.run("next", "--format", "tmux").output
      #expect(tmux.hasPrefix("13:30 ##[fg=red] <b>&"))
      let waybar = try await program.run("next", "--format", "waybar").output
      #expect(waybar.hasPrefix(#"{"text":"13:30 #[fg=red] &lt;b&gt;&amp;"#))
      #expect(waybar.contains(#""class":"soon","alt":"organiser"}"#))
      #expect(!(tmux + waybar).contains("\u{1B}"))
    }
  }

  @Test func `shows a status bar what was last known where the portal is down, else nothing`() async throws {
    try await CacheHome.with { home in
      var webhook = ""
      try await Program.portal().withRunning(port: LoopbackPort.free()) { portal in
        webhook = portal.webhook
        _ = try await Program(webhook: webhook, home.variables).run("next")
      }
      let later = Program(webhook: webhook, home.variables.merging(["B24CAL_NOW": "2026-11-21T10:30:00Z"]) { $1 })
      let tmux = try await later.run("next", "--format", "tmux")
      #expect(tmux.output == "14:00 Планёрка: статус про… ?  in 30 min\n")
      #expect(tmux.status == 0)
      #expect(try await later.run("next", "--format", "waybar").output.contains(#""class":"offline""#))
      #expect(try await later.run("next").status == 69)
      let nothing = try await Program(webhook: webhook).run("next", "--format", "tmux")
      #expect(nothing.output == "\n")
      #expect(nothing.status == 0)
    }
  }
}
