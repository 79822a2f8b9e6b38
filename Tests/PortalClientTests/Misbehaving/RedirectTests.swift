import CalendarModel
import DemoPortal
import PortalClient
import Testing

/// Redirects go to nobody: where they point to is asked nothing, not even whether it is there.
@Suite struct RedirectTests {
  private static let statuses = [301, 302, 303, 307, 308]

  private func redirect(_ status: Int, to port: Int) -> Fault {
    .reply(
      CannedReply(
        status: status, headers: ["location": "http://localhost:\(port)/rest/7/demo/profile?auth=demo"], body: ""))
  }

  @Test(arguments: ClientCall.allCases)
  func `are not followed by a question`(call: ClientCall) async throws {
    let others = try await Bystander.watch { port in
      for status in Self.statuses {
        try await visit { portal in
          call == .me ? try tokenAccess(portal.origin, "demo-token") : nil
        } _: { visit in
          await visit.portal.script(redirect(status, to: port), for: .always)
          #expect(await call.verdict(visit.client) == .failed(.moved(host: "localhost")))
          #expect(await visit.calls.count == 1)
        }
      }
    }
    #expect(others == 0)
  }

  @Test func `are not followed by an answer, nor by a renewal`() async throws {
    let id = try #require(EventID(Int64(DemoWorld.planning)))
    let others = try await Bystander.watch { port in
      for status in Self.statuses {
        try await visit { visit in
          await visit.portal.script(redirect(status, to: port), for: .always)
          let outcome = await visit.client.respond(to: id, with: .accepted)
          #expect(outcome == .refused(.moved(host: "localhost")))
        }
        try await Login.with { login in
          await login.portal.expireAccessTokens()
          await login.portal.script(redirect(status, to: port), for: .method("oauth.token"))
          let verdict = try await login.client(KeptTokens(login.tokens)) { await ClientCall.profile.verdict($0) }
          #expect(verdict == .failed(.loginMoved(host: "localhost")))
        }
      }
    }
    #expect(others == 0)
  }

  /// Without it the trials above could not fail.
  @Test func `would be seen where they point to`() async throws {
    let others = try await Bystander.watch { port in
      try await visit(access: { _ in try webhookAccess("http://localhost:\(port)/rest/7/demo/") }) { visit in
        #expect(await ClientCall.profile.verdict(visit.client) == .failed(.unreachable(.closed)))
      }
    }
    #expect(others > 0)
  }
}
