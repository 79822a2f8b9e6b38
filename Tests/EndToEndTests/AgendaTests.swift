import DemoPortal
import Testing

@Suite("b24cal agenda", .serialized)
struct AgendaTests {
  @Test func `prints a line with the id of each event, by days`() async throws {
    try await Program.portal().withRunning { portal in
      let outcome = try await Program(webhook: portal.webhook).run("agenda", "--days", "3")
      #expect(
        outcome
          == .init(
            status: 0,
            output: """
              TODAY  Sat 21 Nov
                607  10:00–10:30  ✓ Standup · https://meet.example.com/standup · ✓2 ?1
                614  12:00–13:30  ✗ Supplier visit · Reception, then the showroom on the 3rd floor · ✓3 ✗1
                654  14:00–15:00  ? Планёрка: статус проекта и сроки · Переговорная «Байкал» · ✓1 ✗1 ?1
                620  15:30–16:00  ★ Interview, second round · https://meet.example.com/kqz-hvwx-rtm · ✓1 ✗1 ?2
                631  18:59–19:59  ✓ Quarterly review · https://zoom.example.com/j/98765432100?pwd=demo · ✓1
                642  19:00–19:45  ? New York call · https://zoom.example.com/j/12345678900 · ✓1 ?1
                645  23:00–03:00    Overnight deploy !
              TOMORROW  Sun 22 Nov
                656  all day        Отпуск · day 1 of 3
                645  …–03:00        Overnight deploy !
                663  03:00–04:00  ? 日本語の会議 👩‍👩‍👧 emoji · 東京オフィス 会議室A · ✓1 ?2
              Mon 23 Nov
                656  all day        Отпуск · day 2 of 3
                601  10:00–10:15  ✓ Standup · https://meet.example.com/standup · ✓2 ?1

              """, errors: ""))
      #expect(await portal.requests.map(\.method) == ["batch", "batch"])
    }
  }

  @Test func `speaks Russian, and draws in ASCII where it is asked to`() async throws {
    try await Program.portal().withRunning { portal in
      let program = Program(webhook: portal.webhook, ["LANG": "ru_RU.UTF-8"])
      let outcome = try await program.run("--ascii", "agenda", "--from", "tomorrow", "--days", "1")
      #expect(
        outcome
          == .init(
            status: 0,
            output: """
              ЗАВТРА  вс 22 ноя
                656  весь день      Отпуск - день 1 из 3
                645  ...-03:00      Overnight deploy !
                663  03:00-04:00  ? 日本語の会議 👩‍👩‍👧 emoji - 東京オフィス 会議室A - Y1 ?2

              """, errors: ""))
    }
  }

  @Test func `has the columns of the contract`() async throws {
    try await Program.portal().withRunning { portal in
      let outcome = try await Program(webhook: portal.webhook).run(
        "agenda", "--from", "tomorrow", "--days", "1", "--format", "tsv", "--time-zone", "Asia/Kolkata")
      #expect(
        outcome
          == .init(
            status: 0,
            output: """
              656\t2026-11-22\t2026-11-22\t2026-11-24\t-\tОтпуск\t
              645\t2026-11-21\t2026-11-22T01:30:00+05:30\t2026-11-22T05:30:00+05:30\t-\tOvernight deploy\t
              663\t2026-11-22\t2026-11-22T05:30:00+05:30\t2026-11-22T06:30:00+05:30\tQ\t\
              日本語の会議 👩‍👩‍👧 emoji\t東京オフィス 会議室A

              """, errors: ""))
    }
  }

  @Test func `prints the keys of show as JSON`() async throws {
    try await Program.portal().withRunning { portal in
      let program = Program(webhook: portal.webhook)
      let list = try await program.run("agenda", "--days", "1", "--format", "json")
      let shown = try await program.run("show", "654", "--format", "json")
      #expect(list.status == 0 && list.errors == "")
      #expect(list.output.contains(shown.output.dropFirst().dropLast(2)))
      #expect(
        list.output.matches(of: /"id":(\d+),"date"/).map(\.1) == ["607", "614", "654", "620", "631", "642", "645"])
    }
  }

  @Test func `says in words that there is nothing, and to programs with an empty list`() async throws {
    try await Program.portal().withRunning { portal in
      let nothing = #"{"result":{"events0":[]},"result_error":[]}"#
      await portal.script(.result(nothing), for: .always)
      let program = Program(webhook: portal.webhook)
      let outcome = try await program.run("agenda")
      #expect(
        outcome
          == .init(status: 0, output: "", errors: "b24cal: no events from Sat 21 Nov to Fri 27 Nov\n"))
      let another = try await program.run("agenda", "--days", "1", "--from", "+1")
      #expect(
        another
          == .init(status: 0, output: "", errors: "b24cal: no events on Sun 22 Nov\n"))
      let third = try await program.run("agenda", "--format", "tsv")
      #expect(
        third
          == .init(status: 0, output: "", errors: ""))
      let fourth = try await program.run("agenda", "--format", "json")
      #expect(
        fourth
          == .init(status: 0, output: "[]\n", errors: ""))
    }
  }

  @Test func `says how many events it cannot read, and prints the others without control characters`() async throws {
    try await Program.portal().withRunning { portal in
      let row = """
        {"ID":"5","NAME":"a\\u001b[31m\\tb\\nc","LOCATION":"\\u009b2J","DATE_FROM":"21.11.2026 10:00:00",\
        "DT_LENGTH":900,"TZ_FROM":"Europe/Moscow"}
        """
      await portal.script(.result(#"{"result":{"events0":[\#(row),7]},"result_error":[]}"#))
      let outcome = try await Program(webhook: portal.webhook).run("agenda", "--days", "1", "--format", "tsv")
      #expect(
        outcome
          == .init(
            status: 0,
            output: "5\t2026-11-21\t2026-11-21T10:00:00+03:00\t2026-11-21T10:15:00+03:00\t-\ta[31m b c\t2J\n",
            errors: "b24cal: left out: 1 event that cannot be read\n"))
    }
  }

  @Test func `takes the zone from the portal where nothing else names one, and counts today by it`() async throws {
    try await Program.portal().withRunning { portal in
      let lateAtNight = ["TZ": "", "B24CAL_NOW": "2026-11-21T21:30:00Z"]
      let outcome = try await Program(webhook: portal.webhook, lateAtNight).run(
        "agenda", "--from", "today", "--days", "1")
      #expect(outcome.output.hasPrefix("TODAY  Sun 22 Nov\n  656  all day"))
      #expect(await portal.requests.map(\.method) == ["calendar.user.settings.get", "batch", "batch"])
    }
  }

  @Test(arguments: [
    ["--days", "0"], ["--days", "367"], ["--days", "x"], ["--from", "soon"], ["--format", "xml"], ["651"],
  ])
  func `refuses what it cannot mean`(arguments: [String]) async throws {
    let outcome = try await Program(webhook: "http://127.0.0.1:1/rest/7/k3y/").run(["agenda"] + arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
  }
}
