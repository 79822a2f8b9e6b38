import DemoPortal
import Testing

@Suite("What others do meanwhile") struct EditTests {
  @Test("An edit for after a method strikes once, after a call that was carried out") func once() async throws {
    try await visit { visitor in
      func answer() async throws -> JSON? {
        try await visitor.call("calendar.meeting.status.get", "{\"eventId\":651}").result
      }
      await visitor.portal.apply(.answer(event: 651, person: 7, letter: "N"), after: "calendar.meeting.status.get")
      _ = try await visitor.call("calendar.meeting.status.get")
      #expect(try await answer() == "Q")
      #expect(try await answer() == "N")
      await visitor.portal.apply(.answer(event: 651, person: 7, letter: "Y"))
      #expect(try await answer() == "Y")
      #expect(try await answer() == "Y")
    }
  }
}
