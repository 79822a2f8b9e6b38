import Foundation

/// The address that a portal has sent a browser to once the person agreed, as it is pasted. The code in it is a password for 30 seconds.
public struct OAuthRedirect: Hashable, Sendable {
  let code: Secret
  /// The host of the authorization server, where the address names one.
  let server: String?

  /// Why an address is of no use.
  public enum Fault: Error, Hashable, Sendable {
    /// It has no code: it is another address, or not whole.
    case noCode
    /// It belongs to another attempt to log in.
    case otherState
    /// The portal said no, with its code.
    case refused(String)
  }

  /// Reads an address that answers to the one opened with `state`.
  public init(_ text: String, state: String) throws(Fault) {
    guard let question = text.firstIndex(of: "?") else { throw .noCode }
    let query = text[text.index(after: question)...].prefix { $0 != "#" && !$0.isWhitespace }
    var values: [String: String] = [:]
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1).map {
        $0.replacing("+", with: " ").removingPercentEncoding ?? ""
      }
      if parts.count == 2 { values[parts[0]] = parts[1] }
    }
    if let error = values["error"] { throw .refused(String(error.prefix(64))) }
    guard let code = values["code"], !code.isEmpty else { throw .noCode }
    guard values["state"] == state else { throw .otherState }
    self.code = Secret(exposed: code)
    server = values["server_domain"]
  }
}
