import DemoPortal
import Foundation
import Testing

@Suite("A login beside others")
struct LoginNeighborTests {
  @Test func `stays where an account of another config file has its name, and fails or is removed`() async throws {
    try await LoginHome.with { login in
      #expect(try await login.add().status == 0)
      let kept = try String(contentsOfFile: login.tokens, encoding: .utf8)
      let other = "\(login.home.path)/other.toml"
      let failed = try await login.add(
        ["--config", other, "--portal", login.portal.origin, "--client-id", "local.demo"]
      ) { $0.replacing("state=", with: "state=x") }
      #expect(failed.status == 77)
      #expect(try String(contentsOfFile: login.tokens, encoding: .utf8) == kept)
      let sources = [
        "[accounts.work]\nwebhook = \"\(login.portal.webhook)\"\n",
        "[accounts.work.oauth]\nportal = \"https://portal.example\"\nclient_id = \"local.demo\"\nclient_secret = \"s\"\n",
        "[accounts.work.oauth]\nportal = \"\(login.portal.origin)\"\nclient_id = \"local.other\"\nclient_secret = \"s\"\n",
      ]
      for source in sources {
        try Data(source.utf8).write(to: URL(filePath: other))
        chmod(other, 0o600)
        #expect(try await login.program.run("--config", other, "account", "remove", "work").status == 0)
        #expect(try String(contentsOfFile: login.tokens, encoding: .utf8) == kept)
      }
    }
  }

  @Test func `that is made again waits for a renewal under way, and is what stays`() async throws {
    try await LoginHome.with { login in
      #expect(try await login.add().status == 0)
      await login.portal.expireAccessTokens()
      await login.portal.forgetRequests()
      await login.portal.script(.held, for: .method("oauth.token", times: 1))
      async let status = login.program.run("status", "651")
      await eventually("tokens are asked for") { await login.tokenRequests > 0 }
      async let again = login.logIn()
      await eventually("the new token is used") { await login.portal.requests.contains { $0.method == "scope" } }
      let newToken = await login.portal.requests.first { $0.method == "scope" }?.headers["authorization"]
      await login.portal.release()
      let outcomes = try await [status.status, again.status]
      #expect(outcomes == [0, 0])
      await login.portal.forgetRequests()
      #expect(try await login.program.run("status", "651").status == 0)
      let requests = await login.portal.requests
      #expect(requests.map(\.method) == ["calendar.meeting.status.get"])
      #expect(requests.map { $0.headers["authorization"] } == [newToken])
    }
  }
}
