import AsyncHTTPClient
import DemoPortal
import NIOCore
import NIOHTTP1
import Synchronization
import Testing

@Suite("The authorization server") struct OAuthTests {
  private static let secret = "client_id=local.demo&client_secret=demo-secret"

  private func tokens(_ visitor: Visitor, _ form: String) async throws -> Visitor.Reply {
    try await visitor.post(
      visitor.portal.origin + "/oauth/token/", form, headers: ["content-type": "application/x-www-form-urlencoded"])
  }

  private func code(_ visitor: Visitor) async throws -> String {
    let address = try #require(
      await visitor.portal.redirect(from: "/oauth/authorize/?client_id=local.demo&state=x%20y"))
    #expect(address.hasPrefix("http://127.0.0.1:8024/?code=c0de-"))
    #expect(address.contains("&state=x%20y&domain=127.0.0.1:\(visitor.portal.port)&member_id="))
    let parts = address.split(whereSeparator: { "=&".contains($0) })
    return String(parts[1])
  }

  @Test("A code is good for a pair of tokens, once, and a refresh token for the next pair, once") func rotation()
    async throws
  {
    try await visit { visitor in
      let code = try await code(visitor)
      let first = try await tokens(visitor, "grant_type=authorization_code&\(Self.secret)&code=\(code)")
      #expect(first.status == 200)
      #expect(first.json?["expires_in"] == 3600)
      let access = try #require(first.json?["access_token"]?.string)
      let refresh = try #require(first.json?["refresh_token"]?.string)
      #expect(try await visitor.get("\(visitor.portal.endpoint)profile?auth=\(access)").result?["ID"] == "7")
      let again = try await tokens(visitor, "grant_type=authorization_code&\(Self.secret)&code=\(code)")
      #expect(again.json == ["error": "invalid_grant"])
      let second = try await tokens(visitor, "grant_type=refresh_token&\(Self.secret)&refresh_token=\(refresh)")
      #expect(second.json?["access_token"]?.string != access)
      let late = try await tokens(visitor, "grant_type=refresh_token&\(Self.secret)&refresh_token=\(refresh)")
      #expect(late.status == 400)
      #expect(late.json == ["error": "invalid_grant"])
    }
  }

  @Test("A code lives for 30 seconds, an access token for an hour") func lives() async throws {
    let uptime = Mutex(Duration.zero)
    try await visit {
      $0.uptime = { uptime.withLock { $0 } }
    } _: { visitor in
      let late = try await code(visitor)
      uptime.withLock { $0 += .seconds(30) }
      let refused = try await tokens(visitor, "grant_type=authorization_code&\(Self.secret)&code=\(late)")
      #expect(refused.json == ["error": "invalid_grant"])
      let code = try await code(visitor)
      uptime.withLock { $0 += .seconds(29) }
      let given = try await tokens(visitor, "grant_type=authorization_code&\(Self.secret)&code=\(code)")
      let access = try #require(given.json?["access_token"]?.string)
      uptime.withLock { $0 += .seconds(3600) }
      let reply = try await visitor.get("\(visitor.portal.endpoint)profile?auth=\(access)")
      #expect(reply.status == 401)
      #expect(reply.json?["error"] == "expired_token")
    }
  }

  @Test("Whoever is not an application gets nothing") func strangers() async throws {
    try await visit { visitor in
      let wrong = try await tokens(visitor, "grant_type=authorization_code&client_id=nobody&client_secret=x&code=y")
      #expect(wrong.status == 200)
      #expect(wrong.json == ["error": "wrong_client"])
      let secret = try await tokens(visitor, "grant_type=refresh_token&client_id=local.demo&client_secret=x")
      #expect(secret.status == 401)
      #expect(secret.json == ["error": "invalid_client"])
      #expect(await visitor.portal.redirect(from: "/oauth/authorize/?client_id=nobody&state=x") == nil)
    }
  }
}
