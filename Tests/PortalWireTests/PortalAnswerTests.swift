import CalendarModel
import Foundation
import PortalWire
import Testing

@Suite struct PortalAnswerTests {
  private func outcome(
    _ status: Int, _ body: String, method: PortalMethod = .event
  ) -> Result<PortalAnswer, PortalError> {
    Result { () throws(PortalError) in try PortalAnswer(status: status, body: Data(body.utf8), method: method) }
  }

  @Test func `A success has a result, and times where the portal tells them`() throws {
    let body = #"""
      {"result":[{"ID":"7"}],"next":50,"total":"120",
       "time":{"date_start":"2026-09-21T09:17:39+03:00","operating_reset_at":1758315544,"operating":1.5}}
      """#
    let reset = Date(timeIntervalSince1970: 1_758_315_544)
    #expect(
      outcome(200, body)
        == .success(
          PortalAnswer(
            result: [["ID": "7"]], timing: PortalTiming(serverOffset: 10_800, operatingResetsAt: reset))))
  }

  @Test func `A result of null is a success`() {
    #expect(outcome(200, #"{"result":null}"#) == .success(PortalAnswer(result: nil)))
  }

  @Test(arguments: [
    ("2026-09-21T09:17:39+03:00", 10_800), ("2026-09-21T09:17:39-05:30", -19_800), ("2026-09-21T09:17:39Z", 0),
    ("2026-09-21T09:17:39+0400", 14_400), ("2026-09-21T09:17:39", nil), ("2026-09-21", nil), ("+99:00", nil),
    ("+03:75", nil),
    ("", nil),
  ])
  func `The server's offset stands at the end of its time`(text: String, offset: Int?) {
    #expect(PortalTiming(wire: ["date_start": .string(text)]).serverOffset == offset)
  }

  @Test(arguments: [
    (401, "NO_AUTH_FOUND", PortalError.refusedCredentials(code: "NO_AUTH_FOUND")),
    (401, "INVALID_CREDENTIALS", .refusedCredentials(code: "INVALID_CREDENTIALS")),
    (403, "invalid_credentials", .refusedCredentials(code: "invalid_credentials")),
    (401, "expired_token", .refusedCredentials(code: "expired_token")),
    (401, "Invalid_Token", .refusedCredentials(code: "Invalid_Token")),
    (200, "wrong_client", .refusedCredentials(code: "wrong_client")),
    (401, "insufficient_scope", .missingScope("calendar")), (403, "INSUFFICIENT_SCOPE", .missingScope("calendar")),
    (401, "ACCESS_DENIED", .accessDenied(code: "ACCESS_DENIED")),
    (401, "user_access_error", .accessDenied(code: "user_access_error")),
    (401, "PAYMENT_REQUIRED", .accessDenied(code: "PAYMENT_REQUIRED")),
    (404, "ERROR_METHOD_NOT_FOUND", .noSuchMethod("calendar.event.getbyid")),
    (503, "QUERY_LIMIT_EXCEEDED", .busy), (200, "query_limit_exceeded", .busy),
    (503, "OVERLOAD_LIMIT", .broken(code: "OVERLOAD_LIMIT", text: "Words.")),
    (401, "OVERLOAD_LIMIT", .broken(code: "OVERLOAD_LIMIT", text: "Words.")),
    (403, "PORTAL_DELETED", .broken(code: "PORTAL_DELETED", text: "Words.")),
    (401, "CONNECTION_ERROR", .broken(code: "CONNECTION_ERROR", text: "Words.")),
    (429, "OPERATION_TIME_LIMIT", .rateLimited(until: nil)),
    (400, "", .answered(code: "", text: "Words.")), (200, "", .answered(code: "", text: "Words.")),
    (400, "0", .answered(code: "", text: "Words.")), (400, "ERROR_CORE", .answered(code: "ERROR_CORE", text: "Words.")),
    (500, "INTERNAL_SERVER_ERROR", .broken(code: "INTERNAL_SERVER_ERROR", text: "Words.")),
    (401, "NEWS_TO_US", .refusedCredentials(code: "NEWS_TO_US")), (403, "", .accessDenied(code: "")),
    (404, "NEWS_TO_US", .answered(code: "NEWS_TO_US", text: "Words.")), (429, "", .rateLimited(until: nil)),
    (503, "NEWS_TO_US", .busy),
  ])
  func `An error goes by its code in any case, then by its status`(status: Int, code: String, error: PortalError) {
    #expect(outcome(status, #"{"error":"\#(code)","error_description":"Words."}"#) == .failure(error))
  }

  @Test(arguments: [
    (#"{"error":"x","result":true}"#, PortalError.answered(code: "x", text: "")),
    (#"{"error":7,"error_description":"Words."}"#, .answered(code: "7", text: "Words.")),
    (#"{"error":0}"#, .answered(code: "", text: "")),
    (#"{"error":"","error_description":["odd"]}"#, .answered(code: "", text: "")),
    (#"{"error":{"code":"EXPIRED_TOKEN","message":"Gone."}}"#, .refusedCredentials(code: "EXPIRED_TOKEN")),
    (#"{"error":{"code":"X","message":"Wrong.","validation":[{"field":"id"}]}}"#, .answered(code: "X", text: "Wrong.")),
    (#"{"error":{}}"#, .answered(code: "", text: "")), (#"{"error":null}"#, .answered(code: "", text: "")),
    (#"{"error":"x","error_description":"a\u001b[31m\r\n\tb\u202e c"}"#, .answered(code: "x", text: "a [31m b c")),
  ])
  func `The key error is a failure whatever stands in it`(body: String, error: PortalError) {
    #expect(outcome(200, body) == .failure(error))
  }

  @Test(arguments: [
    (200, "", PortalError.nonsense(status: 200, beginning: "")),
    (
      200, "<!DOCTYPE html>\n<title>Log in</title>",
      .nonsense(status: 200, beginning: "<!DOCTYPE html> <title>Log in</title>")
    ),
    (404, "<h1>Not Found</h1>", .nonsense(status: 404, beginning: "<h1>Not Found</h1>")),
    (502, "<html>Bad gateway", .nonsense(status: 502, beginning: "<html>Bad gateway")),
    (500, #"{"result":1}"#, .nonsense(status: 500, beginning: #"{"result":1}"#)),
    (200, #"{"time":{}}"#, .nonsense(status: 200, beginning: #"{"time":{}}"#)),
    (200, "[]", .nonsense(status: 200, beginning: "[]")), (200, "\"x\"", .nonsense(status: 200, beginning: "\"x\"")),
    (401, "<h1>No</h1>", .refusedCredentials(code: "")), (403, "", .accessDenied(code: "")),
    (429, "", .rateLimited(until: nil)),
    (503, "<h1>Busy</h1>", .busy), (302, "", .moved(host: nil)), (-5, "", .nonsense(status: -5, beginning: "")),
  ])
  func `An answer without the portal's JSON goes by its status, else it is nonsense`(
    status: Int, body: String, error: PortalError
  ) {
    #expect(outcome(status, body) == .failure(error))
  }

  @Test(arguments: [
    ("Not found: /rest/7/s3cret/profile.json here", "Not found: /rest/7/***/profile.json here"),
    ("https://p.example/REST/12/s3cret", "https://p.example/REST/12/***"),
    ("?backurl=%2Frest%2F7%2Fs3cret%2Fprofile", "?backurl=%2Frest%2F7%2F***%2Fprofile"),
    ("<a href=\"/rest/7/s3cret/\">", "<a href=\"/rest/7/***/\">"), ("GET /x?auth=s3cret&id=1", "GET /x?auth=***&id=1"),
    ("client_secret=s3cret refresh_token=s3cret", "client_secret=*** refresh_token=***"),
    (#"{"access_token":"s3c/ret","expires":3600"#, #"{"access_token":"***","expires":3600"#),
    (#"{"auth":{"refresh_token" : "s3cret"#, #"{"auth":***"refresh_token" : "***"#),
    ("[access_token] => s3cret [b] => 1", "[access_token] => *** [b] => 1"),
    ("&type=user&owner=1&ncc=1&sign=s3cret&bx_hit_hash=1", "&type=user&owner=1&ncc=1&sign=***&bx_hit_hash=1"),
    ("The token is old: unauthorized", "The token is old: unauthorized"),
  ])
  func `A secret that a page repeats is not passed on`(page: String, beginning: String) {
    #expect(outcome(404, page) == .failure(.nonsense(status: 404, beginning: beginning)))
    #expect(
      outcome(400, #"{"error":"x","error_description":"\#(page.replacing("\"", with: "\\\""))"}"#)
        == .failure(.answered(code: "x", text: beginning)))
  }

  @Test func `A long page is told by how it begins`() {
    let page = String(repeating: "word ", count: 1000)
    #expect(
      outcome(500, page)
        == .failure(.nonsense(status: 500, beginning: String(repeating: "word ", count: 15) + "word…")))
  }

  @Test(arguments: [
    (PortalMethod.event, "calendar"), (.people, "user"), (.profile, nil), (.batch, nil),
    (PortalMethod(rawValue: "server.time"), nil),
  ])
  func `The right that is missing is the method's`(method: PortalMethod, scope: String?) {
    #expect(outcome(401, #"{"error":"insufficient_scope"}"#, method: method) == .failure(.missingScope(scope)))
  }

  @Test(arguments: ["current-user", "my-answer-as-host", "room-booking"])
  func `An answer cut at any byte is nonsense`(name: String) throws {
    let body = try Fixture.body(name)
    let whole = body.dropLast()
    let surviving = whole.indices.filter { end in
      guard
        case .failure(.nonsense) = Result(catching: { () throws(PortalError) in
          try PortalAnswer(status: 200, body: Data(whole[..<end]), method: .event)
        })
      else { return true }
      return false
    }
    #expect(surviving == [])
  }
}
