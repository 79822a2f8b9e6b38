import Foundation

/// The address that a portal has sent a browser to once the person agreed, as it is pasted. The code in it is a password for 30 seconds.
public struct OAuthRedirect: Hashable, Sendable {
  let code: Secret
  /// The authorization server that the code is for.
  let server: PortalAddress

  /// Why an address is of no use.
  public enum Fault: Error, Hashable, Sendable {
    /// It has no code: it is another address, or not whole.
    case noCode
    /// It belongs to another attempt to log in.
    case otherState
    /// The portal said no, with its code.
    case refused(String)
    /// It names a host as the authorization server that the application's secret must not go to.
    case strangeServer(String)
  }

  /// Reads an address that answers to the one of an application that was opened with `state`.
  public init(_ text: String, state: String, of application: OAuthApplication) throws(Fault) {
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
    let named = values["server_domain"]
    guard let server = application.server(namedByPortal: named) else {
      throw .strangeServer(String((named ?? "").prefix(64)))
    }
    self.code = Secret(exposed: code)
    self.server = server
  }
}
