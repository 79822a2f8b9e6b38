public import CalendarModel
public import Foundation

/// A successful answer of the portal: its `result` and what comes with it.
public struct PortalAnswer: Hashable, Sendable {
  /// What was asked for; `.null` where the portal says so.
  public var result: JSONValue
  /// When it was given, by the portal's clock.
  public var timing: PortalTiming

  /// Makes an answer.
  public init(result: JSONValue, timing: PortalTiming = PortalTiming()) {
    self.result = result
    self.timing = timing
  }

  /// Reads the answer to a call of `method`, or throws what it says went wrong.
  ///
  /// The key `error` is a failure under any status; without it only a `result` under a status of 200 to 299 is a
  /// success.
  public init(status: Int, body: Data, method: PortalMethod) throws(PortalError) {
    let value = JSONValue(bytes: body)
    if let error = value?["error"] {
      throw PortalError(
        error: error, text: value?["error_description"], status: status, method: method)
    }
    guard (200...299).contains(status), let value, let result = value["result"] else {
      throw PortalError(unreadable: body, status: status)
    }
    self.init(result: result, timing: PortalTiming(wire: value["time"]))
  }
}
