/// A way to fail, scripted for requests to come.
///
/// `delay`, `held`, `cut`, `contentLength` and `trickle` carry the call out and spoil its answer; the others leave it undone.
public enum Fault: Hashable, Sendable {
  /// The right answer, late.
  case delay(Duration)
  /// The right answer, once `RunningPortal.release()` lets it go.
  case held
  /// An error of the REST server. The only fault that also strikes a command inside a batch, by the command's method.
  case error(Failure)
  /// Something else instead of the answer.
  case reply(CannedReply)
  /// The full length announced, so many bytes of the body sent, then the connection closed.
  case cut(after: Int)
  /// The right body under another announced length.
  case contentLength(Int)
  /// The right answer, a byte at a time.
  case trickle(every: Duration)
  /// A body that never ends, sent as fast as it is read.
  case endless
  /// The connection reset (RST) before any byte.
  case reset
  /// The connection closed (FIN) before any byte.
  case close
  /// Accepted, and never answered.
  case silent

  /// A page of HTML instead of JSON, as nginx and the login form send.
  public static func html(status: Int = 200) -> Fault {
    .reply(
      CannedReply(
        status: status, headers: ["content-type": "text/html; charset=utf-8"],
        body: "<!DOCTYPE html>\n<html><head><title>Bitrix24</title></head><body><h1>\(status)</h1></body></html>\n"))
  }

  /// Nothing instead of JSON.
  public static func empty(status: Int = 200) -> Fault {
    .reply(CannedReply(status: status, body: ""))
  }

  /// A portal that was renamed: 302 to an address, with a page of HTML.
  public static func redirect(to location: String) -> Fault {
    .reply(
      CannedReply(
        status: 302, headers: ["location": location, "content-type": "text/html"],
        body: "<html><body><h1>302 Found</h1></body></html>\n"))
  }

  /// A success whose `result` is a text of JSON given.
  public static func result(_ json: String) -> Fault {
    .reply(CannedReply(status: 200, body: "{\"result\":\(json)}"))
  }

  /// JSON with bytes in a text that are no UTF-8.
  public static let invalidUTF8 = Fault.reply(
    CannedReply(
      status: 200,
      bytes: Array("{\"result\":{\"ID\":\"651\",\"NAME\":\"".utf8) + [0xFF, 0xFE, 0xC3, 0x28] + Array("\"}}".utf8)))
}

/// An answer made up beforehand.
public struct CannedReply: Hashable, Sendable {
  /// The HTTP status.
  public var status: Int
  /// The headers, names in lower case.
  public var headers: [String: String]
  /// The body.
  public var bytes: [UInt8]

  /// An answer with a body of text.
  public init(
    status: Int, headers: [String: String] = ["content-type": "application/json; charset=utf-8"], body: String
  ) {
    self.init(status: status, headers: headers, bytes: Array(body.utf8))
  }

  /// An answer with a body of any bytes.
  public init(
    status: Int, headers: [String: String] = ["content-type": "application/json; charset=utf-8"], bytes: [UInt8]
  ) {
    self.status = status
    self.headers = headers
    self.bytes = bytes
  }
}

/// Which requests a fault is for.
public struct FaultScope: Hashable, Sendable {
  /// A method's name in lower case; nil for all.
  public var method: String?
  /// How many requests; nil for all.
  public var times: Int?

  /// The next request, or the next few.
  public static func next(_ times: Int = 1) -> FaultScope { FaultScope(method: nil, times: times) }
  /// Requests of one method, all of them or the next few.
  public static func method(_ name: String, times: Int? = nil) -> FaultScope {
    FaultScope(method: name.lowercased(), times: times)
  }
  /// Every request.
  public static let always = FaultScope(method: nil, times: nil)
}

/// The faults to come, in the order they were scripted.
struct FaultScript: Sendable {
  private var entries: [(fault: Fault, scope: FaultScope)] = []

  mutating func add(_ fault: Fault, for scope: FaultScope) {
    entries.append((fault, scope))
  }

  /// The fault for a request of a method, and one time less of it left.
  mutating func fault(for method: String) -> Fault? {
    take { $0.scope.method == nil || $0.scope.method == method }
  }

  /// The error for a command inside a batch, if one was scripted for its method by name.
  mutating func failure(of method: String) -> Failure? {
    let fault = take {
      guard case .error = $0.fault else { return false }
      return $0.scope.method == method
    }
    guard case .error(let failure) = fault else { return nil }
    return failure
  }

  private mutating func take(_ matches: ((fault: Fault, scope: FaultScope)) -> Bool) -> Fault? {
    guard let index = entries.firstIndex(where: { $0.scope.times != 0 && matches($0) }) else { return nil }
    if let times = entries[index].scope.times { entries[index].scope.times = times - 1 }
    return entries[index].fault
  }
}
