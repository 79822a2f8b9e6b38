import CalendarModel
import DemoPortal
import PortalClient
import PortalWire
import Testing

@Suite("A renewal where somebody else has logged in")
struct OtherPersonTests {
  @Test func `goes on for nobody else than who logged in, whoever logs in meanwhile`() async throws {
    try await Login.with { login in
      let store = KeptTokens(login.tokens)
      try await login.client(store) { client in
        try await login.client(store) { other in
          await login.portal.expireAccessTokens()
          let person = try await other.profile()?.id
          #expect(person == UserID(7))
        }
        await store.belong(to: UserID(8))
        await login.portal.forgetRequests()
        await #expect(throws: PortalError.refusedCredentials(code: "other_user")) { try await client.profile() }
        #expect(await login.calls == ["profile"])
      }
    }
  }
}
