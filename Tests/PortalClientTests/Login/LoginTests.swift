import CalendarModel
import DemoPortal
import Foundation
import InMemoryLogging
import Synchronization
import Testing

@testable import PortalClient

@Suite struct LoginTests {
  @Test func `sends its secrets in the body of a form`() async throws {
    try await Login.with { login in
      _ = try await login.server.tokens(for: Login.redirect(login.portal, login.application))
      let request = try #require(await login.portal.requests.last)
      #expect(request.httpMethod == "POST")
      #expect(request.target == "/oauth/token/")
      #expect(request.parameters["client_secret"]?.string == "demo-secret")
      #expect(request.headers["cookie"] == nil)
      #expect(login.tokens.user == UserID(7))
    }
  }

  @Test func `is too late after 30 seconds`() async throws {
    let uptime = Mutex(Duration.zero)
    try await Login.with {
      $0.uptime = { uptime.withLock { $0 } }
    } _: { login in
      let redirect = try await Login.redirect(login.portal, login.application)
      uptime.withLock { $0 += .seconds(30) }
      await #expect(throws: PortalError.refusedCredentials(code: "invalid_grant")) {
        try await login.server.tokens(for: redirect)
      }
    }
  }

  @Test func `is refused with a wrong secret`() async throws {
    try await Login.with { login in
      let (application, server) = try Login.parties(login.portal, clientSecret: "wrong")
      let redirect = try await Login.redirect(login.portal, application)
      await #expect(throws: PortalError.refusedCredentials(code: "invalid_client")) {
        try await server.tokens(for: redirect)
      }
    }
  }

  @Test(
    arguments: [
      .reply(CannedReply(status: 502, headers: [:], body: "demo-secret c0de-1 r3fresh-3-0123456789abcdef")),
      .reply(CannedReply(status: 200, body: #"{"access_token":"acc3ss-2-0123456789abcdef"}"#)),
      .reply(CannedReply(status: 200, body: #"{"refresh_token":"r3fresh-2","access_token":"acc3ss-2-0123"#)),
      .reply(
        CannedReply(status: 200, body: #"{"error":"demo-secret","error_description":"r3fresh-3-0123456789abcdef"}"#)),
    ] as [Fault])
  func `and its renewal show no secret, whatever the server says`(fault: Fault) async throws {
    try await Login.with { login in
      await login.portal.expireAccessTokens()
      await login.portal.script(fault, for: .method("oauth.token"))
      var said = ""
      try await login.client(KeptTokens(login.tokens)) { client in
        do { _ = try await client.profile() } catch { said += "\(error) \(String(reflecting: error))" }
        dump(client, to: &said)
      }
      dump((login.tokens, login.application, login.server), to: &said)
      said += "\(login.tokens) \(login.application)" + login.log.entries.map { "\($0.message) \($0.metadata)" }.joined()
      for secret in ["demo-secret", "acc3ss", "r3fresh"] { #expect(!said.contains(secret)) }
    }
  }

  @Test func `opens the portal's page, with what the application's name needs encoded`() throws {
    let application = OAuthApplication(
      portal: try PortalAddress("https://portal.example"), clientID: "local.a&b", clientSecret: "s")
    #expect(
      application.authorizationAddress(state: "x")
        == "https://portal.example/oauth/authorize/?client_id=local.a%26b&state=x")
  }

  @Test(
    arguments: [
      ("https://a.bitrix24.com", nil, nil, "https://oauth.bitrix.info"),
      ("https://a.bitrix24.ru", nil, nil, "https://oauth.bitrix24.tech"),
      ("https://a.bitrix24.ru", nil, "oauth.bitrix.info", "https://oauth.bitrix.info"),
      ("https://a.bitrix24.com", nil, "evil.example", nil),
      ("https://a.bitrix24.com", "https://own.example", "evil.example", "https://own.example"),
    ] as [(String, String?, String?, String?)])
  func `takes the portal's word for a server of Bitrix24 alone`(
    portal: String, named: String?, told: String?, server: String?
  ) throws {
    let application = OAuthApplication(
      portal: try PortalAddress(portal), clientID: "a", clientSecret: "s",
      server: try named.map { try PortalAddress($0) })
    #expect(application.server(namedByPortal: told)?.description == server)
  }

  @Test(
    arguments: [
      ("https://app.example/?code=k3y&state=x&server_domain=oauth.bitrix.info", "k3y", "https://oauth.bitrix.info"),
      (" http://localhost:8024/?state=x&code=k%2By#top\n", "k+y", "https://oauth.bitrix24.tech"),
    ])
  func `reads the address that was pasted`(text: String, code: String, server: String) throws {
    let redirect = try OAuthRedirect(text, state: "x", of: Self.application())
    #expect(redirect.code.exposed == code)
    #expect(redirect.server.description == server)
    #expect(!"\(redirect)".contains("k3y"))
  }

  @Test(arguments: [
    ("", OAuthRedirect.Fault.noCode), ("https://app.example/", .noCode), ("https://app.example/?state=x", .noCode),
    ("https://app.example/?code=k&state=y", .otherState), ("https://app.example/?code=k", .otherState),
    ("https://app.example/?error=access_denied&state=x", .refused("access_denied")),
    ("https://app.example/?code=k&state=x&server_domain=evil.example", .strangeServer("evil.example")),
    ("https://app.example/?code=k&state=y&server_domain=evil.example", .otherState),
  ])
  func `refuses an address that is no answer to it`(text: String, fault: OAuthRedirect.Fault) {
    #expect(throws: fault) { try OAuthRedirect(text, state: "x", of: Self.application()) }
  }

  private static func application() throws -> OAuthApplication {
    OAuthApplication(portal: try PortalAddress("https://a.bitrix24.ru"), clientID: "a", clientSecret: "s")
  }

  @Test func `is kept, and found again by the same application at the same portal alone`() throws {
    let portal = try PortalAddress("https://portal.example")
    let application = OAuthApplication(portal: portal, clientID: "a", clientSecret: "s")
    let tokens = OAuthTokens(
      accessToken: try #require(AccessToken("one")), refreshToken: Secret(exposed: "two"),
      server: try PortalAddress("https://oauth.bitrix.info"), user: UserID(7))
    let kept = tokens.kept(of: application)
    #expect(OAuthTokens(kept: kept, of: application) == tokens)
    let others = [
      OAuthApplication(portal: portal, clientID: "b", clientSecret: "s"),
      OAuthApplication(portal: try PortalAddress("https://other.example"), clientID: "a", clientSecret: "s"),
    ]
    for other in others { #expect(OAuthTokens(kept: kept, of: other) == nil) }
    #expect(OAuthTokens(kept: Data("{".utf8), of: application) == nil)
  }
}
