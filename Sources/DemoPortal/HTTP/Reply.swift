import Foundation

/// An answer on its way out.
struct Reply: Sendable {
  var status: Int
  var headers: [(name: String, value: String)]
  var body: [UInt8]

  init(_ canned: CannedReply) {
    status = canned.status
    headers = canned.headers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    body = canned.bytes
  }

  /// JSON under the headers of a real portal.
  init(status: Int, json: PHPValue) {
    self.status = status
    self.body = Array(json.json.utf8)
    self.headers = [
      ("server", "nginx"),
      ("content-type", "application/json; charset=utf-8"),
      (
        "p3p",
        "policyref=\"/bitrix/p3p.xml\", CP=\"NON DSP COR CUR ADM DEV PSA PSD OUR UNR BUS UNI COM NAV INT DEM STA\""
      ),
      ("x-powered-cms", "Bitrix Site Manager"),
      ("expires", "Thu, 19 Nov 1981 08:52:00 GMT"),
      ("cache-control", "no-store, no-cache, must-revalidate"),
      ("pragma", "no-cache"),
      ("set-cookie", "qmb=0.; path=/"),
      ("access-control-allow-origin", "*"),
      ("access-control-allow-headers", "origin, content-type, accept"),
      ("x-content-type-options", "nosniff, nosniff"),
      ("x-bitrix-rest-time", "0.0198261738"),
      ("x-frame-options", "SAMEORIGIN"),
    ]
  }

  init(_ failure: Failure) {
    self.init(status: failure.status, json: failure.body)
  }

  init(_ answer: Answer, time: PHPValue) {
    var body = PHPArray()
    body["result"] = answer.result
    if let next = answer.next { body["next"] = .int(next) }
    if let total = answer.total { body["total"] = .int(total) }
    body["time"] = time
    self.init(status: 200, json: .array(body))
  }

  /// What the portal shows to those who are not signed in.
  static let loginPage = Reply(
    CannedReply(
      status: 200, headers: ["content-type": "text/html; charset=utf-8"],
      body: "<!DOCTYPE html>\n<html><head><title>Authorization</title></head><body>Please sign in.</body></html>\n"))
}
