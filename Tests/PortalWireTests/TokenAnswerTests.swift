import CalendarModel
import Foundation
import PortalWire
import Testing

@Suite("An answer with tokens") struct TokenAnswerTests {
  private func outcome(_ status: Int, _ body: String) -> PortalError? {
    do throws(PortalError) {
      _ = try TokenAnswer(status: status, body: Data(body.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    (200, #"{"access_token":"one","refresh_token":"two""#, PortalError.nonsense(status: 200, beginning: "…")),
    (
      200, #"Warning: x in y.php {"access_token":"one","refresh_token":"two"}"#,
      .nonsense(status: 200, beginning: "…")
    ),
    (502, "one two", .nonsense(status: 502, beginning: "…")), (200, "", .nonsense(status: 200, beginning: "")),
    (200, #"{"access_token":"one"}"#, .nonsense(status: 200, beginning: "{…}")),
    (401, "<h1>No</h1>", .refusedCredentials(code: "")), (401, #"{"x":1}"#, .refusedCredentials(code: "")),
    (503, "[]", .busy),
    (400, #"{"error":"invalid_grant"}"#, .refusedCredentials(code: "invalid_grant")),
    (200, #"{"access_token":"one","refresh_token":"two"}"#, nil),
  ])
  func `is never quoted where it cannot be used`(status: Int, body: String, error: PortalError?) {
    #expect(outcome(status, body) == error)
  }
}
