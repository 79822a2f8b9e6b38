import CalendarModel
import DemoPortal
import InMemoryLogging
import PortalClient
import PortalWire
import Testing

@Suite struct RenewalTests {
  private static func person(_ client: PortalClient) async -> UserID? { try? await client.profile()?.id }

  @Test func `comes after the portal said that the token is over, and not before`() async throws {
    try await Login.with { login in
      let store = KeptTokens(login.tokens)
      try await login.client(store) { client in
        #expect(await Self.person(client) == UserID(7))
        await login.portal.expireAccessTokens()
        #expect(await Self.person(client) == UserID(7))
        #expect(await Self.person(client) == UserID(7))
      }
      #expect(await login.calls == ["profile", "profile", "oauth.token", "profile", "profile"])
      #expect(await store.tokens.accessToken != login.tokens.accessToken)
    }
  }

  @Test func `repeats a batch whole, and a change that was turned away`() async throws {
    let ids = [651, 652].compactMap(EventID.init)
    try await Login.with { login in
      try await login.client(KeptTokens(login.tokens)) { client in
        await login.portal.expireAccessTokens()
        let answers = await client.myAnswers(to: ids)
        #expect(answers.map { try? $0.answer.get() } == [.given(.notAnswered), .given(.notAnswered)])
        #expect(await login.calls == ["batch", "oauth.token", "batch"])
        await login.portal.forgetRequests()
        await login.portal.expireAccessTokens()
        #expect(await client.respond(to: ids[0], with: .accepted) == .read(.given(.accepted)))
        let set = PortalMethod.setMyAnswer.rawValue
        #expect(await login.calls == [set, "oauth.token", set, PortalMethod.myAnswer.rawValue])
      }
    }
  }

  @Test func `is tried once a call`() async throws {
    try await Login.with { login in
      await login.portal.script(.error(.expiredToken), for: .method("profile"))
      try await login.client(KeptTokens(login.tokens)) { client in
        await #expect(throws: PortalError.refusedCredentials(code: "expired_token")) { try await client.profile() }
      }
      #expect(await login.calls == ["profile", "oauth.token", "profile"])
    }
  }

  @Test func `is one for all the calls of a client`() async throws {
    try await Login.with { login in
      try await login.client(KeptTokens(login.tokens)) { client in
        await login.portal.expireAccessTokens()
        let people = await withTaskGroup { group in
          for _ in 0..<5 { group.addTask { await Self.person(client) } }
          return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(people == Array(repeating: UserID(7), count: 5))
      }
      #expect(await login.calls.count { $0 == "oauth.token" } == 1)
    }
  }

  @Test func `is one for two programs, of which the second takes what the first has kept`() async throws {
    try await Login.with { login in
      let store = KeptTokens(login.tokens)
      try await login.client(store) { first in
        try await login.client(store) { second in
          await login.portal.expireAccessTokens()
          async let one = first.profile()
          async let other = second.profile()
          let people = try await [one?.id, other?.id]
          #expect(people == [UserID(7), UserID(7)])
        }
      }
      #expect(await login.calls.count { $0 == "oauth.token" } == 1)
    }
  }

  @Test func `goes on from what another program has kept, where that is over as well`() async throws {
    try await Login.with { login in
      let store = KeptTokens(login.tokens)
      try await login.client(store) { idle in
        try await login.client(store) { other in
          await login.portal.expireAccessTokens()
          #expect(await Self.person(other) == UserID(7))
        }
        await login.portal.expireAccessTokens()
        await login.portal.forgetRequests()
        #expect(await Self.person(idle) == UserID(7))
        #expect(await login.calls == ["profile", "profile", "oauth.token", "profile"])
      }
    }
  }

  @Test func `that is refused says that the login is over, and is not tried again by itself`() async throws {
    try await Login.with { login in
      let store = KeptTokens(login.tokens)
      await login.portal.expireAccessTokens()
      await login.portal.revokeRefreshTokens()
      try await login.client(store) { client in
        await #expect(throws: PortalError.refusedCredentials(code: "invalid_grant")) { try await client.profile() }
      }
      #expect(await login.calls == ["profile", "oauth.token"])
      #expect(await store.tokens == login.tokens)
    }
  }

  @Test func `that breaks off leaves the tokens as they are, and the next call tries again`() async throws {
    try await Login.with { login in
      let store = KeptTokens(login.tokens)
      await login.portal.expireAccessTokens()
      await login.portal.script(.close, for: .method("oauth.token", times: 1))
      try await login.client(store) { client in
        await #expect(throws: PortalError.unreachable(.closed)) { try await client.profile() }
        #expect(await store.tokens == login.tokens)
        #expect(await Self.person(client) == UserID(7))
      }
    }
  }

  @Test func `asks for nothing where there is no place for it`() async throws {
    try await Login.with { login in
      await login.portal.expireAccessTokens()
      try await login.client(KeptTokens(login.tokens, isFull: true)) { client in
        await #expect(throws: PortalError.loginUnkept("No space left on device")) { try await client.profile() }
      }
      #expect(await login.calls == ["profile"])
    }
  }

  @Test func `is not cut off with the call that wanted it`() async throws {
    try await Login.with { login in
      let store = KeptTokens(login.tokens)
      await login.portal.expireAccessTokens()
      await login.portal.script(.held, for: .method("oauth.token"))
      try await login.client(store) { client in
        let call = Task { try await client.profile() }
        await eventually("tokens are asked for") { await login.calls.contains("oauth.token") }
        call.cancel()
        await login.portal.release()
        await #expect(throws: PortalError.unreachable(.closed)) { try await call.value }
      }
      await eventually("the new tokens are kept") { await store.tokens != login.tokens }
      #expect(await login.calls.count { $0 == "oauth.token" } == 1)
    }
  }

  @Test func `follows no redirect`() async throws {
    try await Login.with { login in
      await login.portal.expireAccessTokens()
      await login.portal.script(.redirect(to: "\(login.portal.origin)/elsewhere"), for: .method("oauth.token"))
      try await login.client(KeptTokens(login.tokens)) { client in
        await #expect(throws: PortalError.loginMoved(host: "127.0.0.1")) { try await client.profile() }
      }
      #expect(await login.calls == ["profile", "oauth.token"])
    }
  }
}
