import PortalWire

/// A request for one method.
struct PortalCall: Sendable {
  /// What is called.
  let method: PortalMethod
  /// What it is given.
  let parameters: [String: JSONValue]
  /// Whether it only asks. What changes something is never sent twice.
  let isRead: Bool

  /// Makes a call that changes nothing.
  init(reading method: PortalMethod, _ parameters: [String: JSONValue] = [:]) {
    self.method = method
    self.parameters = parameters
    isRead = true
  }

  /// Makes a call that changes something.
  init(writing method: PortalMethod, _ parameters: [String: JSONValue]) {
    self.method = method
    self.parameters = parameters
    isRead = false
  }
}
