import CalendarModel
import DemoPortal
import PortalWire

/// A way in which a portal does not do what it should, and what is to be made of it, by what the portal's makers say of it.
struct Misbehavior: Sendable {
  /// What it does.
  let fault: Fault
  /// What that is for a call of a method.
  let error: @Sendable (PortalMethod) -> PortalError
  /// Whether a change may have been carried out.
  let mayBeTaken: Bool
  /// Whether the deadline of an attempt is what ends it.
  let hangs: Bool

  init(
    _ fault: Fault, mayBeTaken: Bool, hangs: Bool = false, _ error: @escaping @Sendable (PortalMethod) -> PortalError
  ) {
    self.fault = fault
    self.error = error
    self.mayBeTaken = mayBeTaken
    self.hangs = hangs
  }

  init(_ fault: Fault, _ error: PortalError, mayBeTaken: Bool, hangs: Bool = false) {
    self.init(fault, mayBeTaken: mayBeTaken, hangs: hangs) { _ in error }
  }

  /// Whether the portal carries the call out and spoils its answer.
  var carriesOut: Bool {
    switch fault {
    case .cut, .contentLength, .trickle: true
    case .delay, .held, .error, .reply, .endless, .reset, .close, .silent: false
    }
  }

  /// A key that is found wherever it is repeated.
  static let key = "k3yk3yk3yk3yk3y0"
  /// What lets anybody read a calendar, as the portal writes it.
  static let signature = "5ign4tur3"

  /// What pages and error texts like to repeat.
  static let echo = "\(key) at /rest/7/\(key)/profile?auth=\(key)&type=user&sign=\(signature)"

  /// All of them.
  static let all = connections + pages + codes

  /// What breaks on the way.
  static let connections = [
    Misbehavior(.reset, .unreachable(.closed), mayBeTaken: true),
    Misbehavior(.close, .unreachable(.closed), mayBeTaken: true),
    Misbehavior(.cut(after: 0), .unreachable(.closed), mayBeTaken: true),
    Misbehavior(.cut(after: 20), .unreachable(.closed), mayBeTaken: true),
    Misbehavior(.contentLength(1_000_000), .unreachable(.closed), mayBeTaken: true),
    Misbehavior(.contentLength(10), .nonsense(status: 200, beginning: ""), mayBeTaken: true),
    Misbehavior(.endless, .tooLarge(limit: 1 << 20), mayBeTaken: true),
    Misbehavior(.invalidUTF8Text, .nonsense(status: 200, beginning: ""), mayBeTaken: true),
    Misbehavior(.silent, .timedOut(seconds: 3), mayBeTaken: true, hangs: true),
    Misbehavior(.trickle(every: .seconds(1)), .timedOut(seconds: 3), mayBeTaken: true, hangs: true),
  ]

  /// What a proxy, a login form or a broken server sends under a status, and nothing at all under it.
  static let pages = [
    page(200, .nonsense(status: 200, beginning: ""), mayBeTaken: true),
    page(302, .moved(host: nil), mayBeTaken: false),
    page(401, .refusedCredentials(code: ""), mayBeTaken: false),
    page(403, .accessDenied(code: ""), mayBeTaken: false),
    page(404, .nonsense(status: 404, beginning: ""), mayBeTaken: true),
    page(429, .rateLimited(until: nil), mayBeTaken: false),
    page(500, .nonsense(status: 500, beginning: ""), mayBeTaken: true),
    page(502, .nonsense(status: 502, beginning: ""), mayBeTaken: true),
    page(503, .busy, mayBeTaken: false),
    page(504, .nonsense(status: 504, beginning: ""), mayBeTaken: true),
  ].flatMap(\.self)

  private static func page(_ status: Int, _ error: PortalError, mayBeTaken: Bool) -> [Misbehavior] {
    let html = CannedReply(
      status: status, headers: ["content-type": "text/html"], body: "<html><a href=\"\(echo)\">\(status)</a></html>")
    let cut = CannedReply(status: status, body: #"{"result":{"ID":"7","EXPORT":"\#(echo)"#)
    let other = CannedReply(status: status, body: #"[{"LINK":"\#(echo)"}]"#)
    return [.reply(html), .reply(cut), .reply(other), .empty(status: status)].map {
      Misbehavior($0, error, mayBeTaken: mayBeTaken)
    }
  }
}

extension Fault {
  /// Bytes that are no text, around the key.
  fileprivate static let invalidUTF8Text = Fault.reply(
    CannedReply(status: 200, bytes: [0xFF, 0xFE] + Array(Misbehavior.echo.utf8) + [0xC3, 0x28, 0x1B]))
}
