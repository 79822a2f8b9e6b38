import CalendarModel
import DemoPortal
import PortalClient
import Testing

@Suite struct FaultTests {
  /// What a call makes of a fault, with a cap and, for what hangs, a deadline that a test can wait for.
  private func error(of fault: Fault, hangs: Bool = false) async throws -> PortalError? {
    var network = NetworkOptions()
    network.bodyLimit = 1 << 20
    if hangs { network.attemptDeadline = .seconds(1) }
    return try await visit(network: network) { visit in
      await visit.portal.script(fault, for: .always)
      do throws(PortalError) {
        _ = try await visit.client.profile()
        return nil
      } catch {
        return error
      }
    }
  }

  @Test(arguments: [
    (Fault.reset, PortalError.unreachable(.closed)),
    (.close, .unreachable(.closed)),
    (.cut(after: 0), .unreachable(.closed)),
    (.cut(after: 20), .unreachable(.closed)),
    (.contentLength(100_000), .unreachable(.closed)),
    (.endless, .tooLarge(limit: 1 << 20)),
  ])
  func `a connection that breaks is told from one that floods`(fault: Fault, expected: PortalError)
    async throws
  {
    #expect(try await error(of: fault) == expected)
  }

  @Test(arguments: [Fault.silent, .trickle(every: .milliseconds(200))])
  func `a portal that is silent or too slow is given up at the deadline of an attempt`(fault: Fault) async throws {
    #expect(try await error(of: fault, hangs: true) == .timedOut(seconds: 1))
  }

  @Test(arguments: [
    (
      Fault.html(),
      PortalError.nonsense(
        status: 200, beginning: "<!DOCTYPE html> <html><head><title>Bitrix24</title></head><body><h1>200</h1></b…")
    ),
    (
      .html(status: 502),
      .nonsense(
        status: 502, beginning: "<!DOCTYPE html> <html><head><title>Bitrix24</title></head><body><h1>502</h1></b…")
    ),
    (.html(status: 403), .accessDenied(code: "")),
    (
      .html(status: 404),
      .nonsense(
        status: 404, beginning: "<!DOCTYPE html> <html><head><title>Bitrix24</title></head><body><h1>404</h1></b…")
    ),
    (.empty(), .nonsense(status: 200, beginning: "")),
    (.empty(status: 500), .nonsense(status: 500, beginning: "")),
    (.contentLength(10), .nonsense(status: 200, beginning: #"{"result":"#)),
    (.invalidUTF8, .nonsense(status: 200, beginning: #"{"result":{"ID":"651","NAME":"���("}}"#)),
    (.reply(CannedReply(status: 200, body: "[]")), .nonsense(status: 200, beginning: "[]")),
    (.reply(CannedReply(status: 200, body: #"{"time":{}}"#)), .nonsense(status: 200, beginning: #"{"time":{}}"#)),
    (.redirect(to: "https://new.example/rest/7/demo/profile"), .moved(host: "new.example")),
    (.redirect(to: "/login/"), .moved(host: nil)),
  ])
  func `what is no answer of the REST server is told as it is`(fault: Fault, expected: PortalError) async throws {
    #expect(try await error(of: fault) == expected)
  }

  @Test(arguments: [
    (Failure.noAuthFound, PortalError.refusedCredentials(code: "NO_AUTH_FOUND")),
    (.invalidCredentials, .refusedCredentials(code: "INVALID_CREDENTIALS")),
    (.expiredToken, .refusedCredentials(code: "expired_token")),
    (.invalidToken, .refusedCredentials(code: "invalid_token")),
    (.insufficientScope, .missingScope(nil)),
    (.accessDenied, .accessDenied(code: "ACCESS_DENIED")),
    (.methodNotFound, .noSuchMethod("profile")),
    (.operationTimeLimit, .rateLimited(until: nil)),
    (.overloadLimit, .broken(code: "OVERLOAD_LIMIT", text: "REST API is blocked due to overload.")),
    (.portalDeleted, .broken(code: "PORTAL_DELETED", text: "Portal was deleted")),
    (.internalServerError, .broken(code: "INTERNAL_SERVER_ERROR", text: "Internal server error")),
    (
      Failure(status: 200, code: "WRONG_ENCODING", description: "Wrong"),
      .answered(code: "WRONG_ENCODING", text: "Wrong")
    ),
  ])
  func `an error is told by its code`(failure: Failure, expected: PortalError) async throws {
    #expect(try await error(of: .error(failure)) == expected)
  }

  @Test func `a port where nothing listens refuses`() async throws {
    let outcome = try await visit(access: { _ in try webhookAccess("http://127.0.0.1:1/rest/7/demo/") }) { visit in
      await visit.client.myAnswers(to: [651].compactMap(EventID.init)).map(\.answer)
    }
    #expect(outcome == [.failure(.unreachable(.refused))])
  }
}
