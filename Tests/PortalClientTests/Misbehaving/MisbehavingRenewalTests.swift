import CalendarModel
import DemoPortal
import InMemoryLogging
import PortalClient
import PortalWire
import Testing

/// The renewal of a token, against an authorization server that misbehaves in every way.
@Suite struct MisbehavingRenewalTests {
  private static let authorization = PortalMethod(rawValue: "authorization")

  /// A redirect is the server's, not the portal's.
  private func expected(_ fault: Misbehavior) -> PortalError {
    let error = fault.error(Self.authorization)
    return if case .moved(let host) = error { .loginMoved(host: host) } else { error }
  }

  @Test func `leaves the tokens as they are, and tells no secret`() async throws {
    try await Login.with(portal: { $0.rateLimit = nil }) { login in
      let kept = JSONValue(bytes: login.tokens.kept(of: login.application))
      let secrets = try ["demo-secret"] + ["access_token", "refresh_token"].map { try #require(kept?[$0]?.text) }
      let echoes = [200, 400, 401, 404, 502].flatMap { status in
        secrets.flatMap { secret in
          [
            "<p>\(secret)</p>", #"{"error":"\#(secret)"}"#, #"{"error":"x","error_description":"\#(secret)"}"#,
            #"{"access_token":"\#(secret)","expires_in":3600}"#, #"{"x":{"refresh_token":"\#(secret)"#,
          ].map {
            Fault.reply(CannedReply(status: status, body: $0))
          }
        }
      }
      await login.portal.expireAccessTokens()
      for fault in echoes {
        await login.portal.clearScript()
        await login.portal.script(fault, for: .method("oauth.token"))
        let verdict = try await login.client(KeptTokens(login.tokens)) { await ClientCall.profile.verdict($0) }
        guard case .failed = verdict else { return _ = Issue.record("\(fault): \(verdict)") }
        let said = "\(verdict) \(String(reflecting: verdict)) \(login.log.entries.suffix(4).map(\.metadata))"
        for secret in secrets { #expect(!said.contains(secret), "\(fault)") }
      }
      for fault in Misbehavior.connections + Misbehavior.pages + Misbehavior.codes
      where !fault.hangs && fault.fault != .endless && !fault.carriesOut && !fault.isOtherSpelling {
        let store = KeptTokens(login.tokens)
        await login.portal.clearScript()
        await login.portal.forgetRequests()
        await login.portal.script(fault.fault, for: .method("oauth.token"))
        let verdict = try await login.client(store) { await ClientCall.profile.verdict($0) }
        #expect(verdict.kind == .failed(expected(fault)), "\(fault.fault)")
        #expect(await login.calls == ["profile", "oauth.token"], "\(fault.fault)")
        #expect(await store.tokens == login.tokens, "\(fault.fault)")
      }
    }
  }

  @Test func `means that an answer was not given, whatever broke`() async throws {
    let id = try #require(EventID(Int64(DemoWorld.planning)))
    for fault in [Fault.close, .cut(after: 5), .html(status: 502), .redirect(to: "https://sign-in.example/")] {
      try await Login.with { login in
        await login.portal.expireAccessTokens()
        await login.portal.script(fault, for: .method("oauth.token"))
        let outcome = try await login.client(KeptTokens(login.tokens)) { await $0.respond(to: id, with: .accepted) }
        guard case .refused = outcome else { return _ = Issue.record("\(fault): \(outcome)") }
        #expect(await login.calls == ["calendar.meeting.status.set", "oauth.token"])
      }
    }
  }
}

extension Misbehavior {
  /// Whether it is the error of another in other letters, or under a status that does not count.
  fileprivate var isOtherSpelling: Bool {
    guard case .error(let failure) = fault else { return false }
    return failure.code != failure.code.lowercased() || failure.status != 403
  }
}
