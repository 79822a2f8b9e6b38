import DemoPortal
import Testing

@Suite("iCalendar on standard output", .serialized)
struct ICalendarTests {
  @Test func `has the events that were found`() async throws {
    try await Program.portal().withRunning { portal in
      let outcome = try await Program(webhook: portal.webhook).run("show", "656", "99999", "--format", "ics")
      let lines = """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//b24cal//b24cal//EN
        CALSCALE:GREGORIAN
        BEGIN:VEVENT
        UID:656-20261122@127.0.0.1
        DTSTAMP:20261022T065632Z
        CREATED:20261022T065632Z
        LAST-MODIFIED:20261022T065632Z
        DTSTART;VALUE=DATE:20261122
        DTEND;VALUE=DATE:20261125
        SUMMARY:Отпуск
        CATEGORIES:Личное
        STATUS:CONFIRMED
        TRANSP:OPAQUE
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:Отпуск
        TRIGGER:-PT15H
        END:VALARM
        END:VEVENT
        END:VCALENDAR

        """
      #expect(
        outcome
          == .init(
            status: 1, output: lines.replacing("\n", with: "\r\n"),
            errors: "b24cal: there is no event 99999: it is missing, deleted, or hidden from you\n"))
    }
  }

  @Test func `has each instance of the agenda under the id of the meeting, with the people by name`() async throws {
    try await Program.portal().withRunning { portal in
      let outcome = try await Program(webhook: portal.webhook).run("agenda", "--days", "3", "--format", "ics")
      #expect(outcome.status == 0 && outcome.errors == "")
      #expect(
        outcome.output.matches(of: /UID:([0-9-]+)@/).map(\.1) == [
          "606-20261121", "610-20261121", "651-20261121", "620-20261121", "630-20261121", "640-20261121",
          "645-20261121", "656-20261122", "660-20261122", "600-20261123",
        ])
      #expect(outcome.output.contains("CN=\"John O'Neil\""))
    }
  }

  @Test func `is no file where there is no event`() async throws {
    try await Program.portal().withRunning { portal in
      await portal.script(.result(#"{"result":{"events0":[]},"result_error":[]}"#))
      let program = Program(webhook: portal.webhook)
      let agenda = try await program.run("agenda", "--format", "ics")
      #expect(agenda == .init(status: 0, output: "", errors: "b24cal: no events from Sat 21 Nov to Fri 27 Nov\n"))
      let missing = try await program.run("show", "99999", "--format", "ics")
      #expect(missing.status == 1 && missing.output == "")
    }
  }
}
