import DemoPortal
import Testing

@Suite("b24cal show")
struct ShowTests {
  @Test func `prints the details of an event, in two round trips`() async throws {
    try await Program.portal().withRunning { portal in
      let outcome = try await Program(webhook: portal.webhook).run("show", "651")
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
      #expect(
        outcome.output.split(separator: "\n", omittingEmptySubsequences: false).prefix(22).joined(separator: "\n")
          == """
          Планёрка: статус проекта и сроки
          ? not answered

          When       Sat 21 Nov 14:00–15:00 (1 h), in 40 min
          Where      Переговорная «Байкал»
          Organiser  John O'Neil
          Calendar   ■ Мой календарь
          Colour     ■ #9dcf00
          Reminders  15 min before
          Repeats    no

          Attendees  4: 1 accepted, 1 declined, 1 waiting
          ★ John O'Neil
          ✓ 李 小龍
          ✗ Zoë Ångström
          ? Мария Соколова, you

          Обсудим сроки и доску [1].
          John, подготовь отчёт

          [1] https://example.com/board?a=1&b=2

          """)
      #expect(await portal.requests.map(\.method) == ["batch", "batch"])
    }
  }

  @Test func `prints the documented keys as JSON`() async throws {
    try await Program.portal().withRunning { portal in
      let outcome = try await Program(webhook: portal.webhook).run("show", "651", "--format", "json")
      #expect(
        outcome
          == .init(
            status: 0,
            output: #"""
              [{"id":651,"date":"2026-11-21","title":"Планёрка: статус проекта и сроки",\#
              "description":"Обсудим сроки и доску.\nJohn, подготовь отчёт","allDay":false,\#
              "start":"2026-11-21T14:00:00+03:00","end":"2026-11-21T15:00:00+03:00","timeZone":"Europe/Moscow",\#
              "location":"Переговорная «Байкал»","organizer":{"id":8,"name":"John O'Neil"},\#
              "attendees":[{"id":8,"name":"John O'Neil","status":"H"},{"id":9,"name":"李 小龍","status":"Y"},\#
              {"id":10,"name":"Zoë Ångström","status":"N"},{"id":7,"name":"Мария Соколова","status":"Q"}],\#
              "reminders":[{"type":"min","count":15}],"color":"#9dcf00","calendar":{"id":40,"name":"Мой календарь"},\#
              "recurrence":null,"status":"Q","links":["https://example.com/board?a=1&b=2"],"private":false,\#
              "importance":"normal","availability":"busy"}]

              """#, errors: ""))
    }
  }

  @Test func `shows times in the zone that the option names, before the command or after`() async throws {
    try await Program.portal().withRunning { portal in
      let program = Program(webhook: portal.webhook)
      let after = try await program.run("show", "651", "--time-zone", "Asia/Kolkata")
      let before = try await program.run("--time-zone", "Asia/Kolkata", "show", "651")
      #expect(after == before)
      #expect(
        after.output.contains(
          """
          When       Sat 21 Nov 16:30–17:30 (1 h), in 40 min
                     Sat 21 Nov 14:00–15:00 Europe/Moscow
          """))
    }
  }

  @Test func `takes the zone from the portal where nothing else names one`() async throws {
    try await Program.portal().withRunning { portal in
      let outcome = try await Program(webhook: portal.webhook, ["TZ": ""]).run("show", "651")
      #expect(outcome.output.contains("When       Sat 21 Nov 14:00–15:00 (1 h), in 40 min\n"))
    }
  }

  @Test func `says of an event that the portal does not show that it cannot know why`() async throws {
    try await Program.portal().withRunning { portal in
      let outcome = try await Program(webhook: portal.webhook).run("show", "99999", "--format", "json")
      let problem = "there is no event 99999: it is missing, deleted, or hidden from you"
      #expect(
        outcome
          == .init(status: 1, output: "[{\"id\":99999,\"error\":\"\(problem)\"}]\n", errors: "b24cal: \(problem)\n"))
    }
  }

  @Test func `says that a day has no occurrence`() async throws {
    try await Program.portal().withRunning { portal in
      let outcome = try await Program(webhook: portal.webhook).run("show", "651", "--date", "+3")
      #expect(
        outcome == .init(status: 1, output: "", errors: "b24cal: event 651 does not take place on Tue 24 Nov\n"))
    }
  }

  @Test(arguments: [
    ["show"], ["show", "651", "--format", "xml"], ["show", "651", "--date", "soon"],
    ["show", "651", "--time-zone", "Mars"],
    ["open"], ["open", "651", "652"], ["demo", "--port", "8024"], ["demo", "--serve", "--port", "0"], ["nonsense"],
  ])
  func `refuses what it cannot mean`(arguments: [String]) async throws {
    let program = Program(webhook: "http://127.0.0.1:1/rest/7/k3y/")
    let outcome = try await program.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
  }

  @Test func `keeps control characters from the portal out of what it prints`() async throws {
    try await Program.portal().withRunning { portal in
      let event =
        #"{"ID":"5","NAME":"a\u001b[31mb\u202ec\u0007","DESCRIPTION":"x\u001b]0;t\u0007\n\ty","LOCATION":"\u009b2J"}"#
      await portal.script(
        .result(##"{"result":{"event5":\##(event)},"result_error":[]}"##),
        for: .always)
      for format in ["text", "json"] {
        let outcome = try await Program(webhook: portal.webhook).run("show", "5", "--format", format)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("a[31mbc"))
        #expect(
          !outcome.output.unicodeScalars.contains {
            $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t"
          })
        #expect(!outcome.output.contains("\u{202E}"))
      }
    }
  }
}
