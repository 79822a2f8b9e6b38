import CalendarModel
import Testing

@testable import PortalClient

@Suite struct RedactionTests {
  let redact = Redaction(Secret(exposed: "abcdefgh12345678"))

  @Test(arguments: [
    ("POST /rest/7/abcdefgh12345678/profile", "POST /rest/7/…/profile"),
    ("abcdefgh12345678 and abcdefgh12345678", "… and …"),
    ("cut within /rest/7/abcdefgh1234", "cut within /rest/7/…"),
    ("cut within /rest/7/abcdefgh1234…", "cut within /rest/7/…"),
    ("cut before /rest/7/…", "cut before /rest/7/…"),
    ("nothing here, abc", "nothing here, abc"),
  ])
  func `takes the secret out of a text, also a part that a cut left`(text: String, redacted: String) {
    #expect(redact(text) == redacted)
  }

  @Test(arguments: [
    (PortalError.answered(code: "X", text: "key abcdefgh12345678"), PortalError.answered(code: "X", text: "key …")),
    (.nonsense(status: 200, beginning: "<a abcdefgh12345678>"), .nonsense(status: 200, beginning: "<a …>")),
    (.moved(host: "abcdefgh12345678.example"), .moved(host: "….example")),
    (.busy, .busy),
  ])
  func `takes the secret out of an error`(error: PortalError, redacted: PortalError) {
    #expect(redact(error) == redacted)
  }
}
