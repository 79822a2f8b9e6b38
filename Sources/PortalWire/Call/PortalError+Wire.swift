public import CalendarModel
import Foundation

extension PortalError {
  /// Tells an error by the portal's code, then by the HTTP status where the code is empty or unknown; never by the
  /// localised text.
  ///
  /// `error` is a string in any case, a number, or an object with `code` and `message`; inside a batch there is no
  /// status.
  init(error: JSONValue, text: JSONValue?, status: Int?, method: PortalMethod) {
    let code = Self.code(of: error["code"] ?? error)
    let text = Glimpse.line(of: error["message"]?.text ?? text?.text ?? "", upTo: 300)
    self =
      switch Kind(code: code) ?? Kind(status: status) {
      case .credentials: .refusedCredentials(code: code)
      case .scope: .missingScope(method.scope)
      case .access: .accessDenied(code: code)
      case .method: .noSuchMethod(method.rawValue)
      case .busy: .busy
      case .timeUsedUp: .rateLimited(until: nil)
      case .refused: .answered(code: code, text: text)
      case .broken: .broken(code: code, text: text)
      }
  }

  /// Tells what an answer without the portal's JSON means: a status that speaks for itself, else nonsense.
  init(unreadable body: Data, status: Int) { self.init(unreadable: Glimpse.line(of: body), status: status) }

  /// The same, with what may be told of how the answer begins.
  init(unreadable beginning: String, status: Int) {
    self =
      switch status {
      case 301, 302, 303, 307, 308: .moved(host: nil)
      case 401: .refusedCredentials(code: "")
      case 403: .accessDenied(code: "")
      case 429: .rateLimited(until: nil)
      case 503: .busy
      default: .nonsense(status: status, beginning: beginning)
      }
  }

  /// A success whose result has not the shape that the method promises.
  public init(misshapen result: JSONValue) {
    self = .nonsense(status: 200, beginning: Glimpse.line(of: result.compact.utf8))
  }

  /// The code as text; `"0"` stands for none.
  private static func code(of error: JSONValue) -> String {
    guard let code = error.word, code != "0" else { return "" }
    return Glimpse.line(of: code, upTo: 64)
  }

  private enum Kind {
    case credentials, scope, access, method, busy, timeUsedUp, refused, broken

    init?(code: String) {
      switch code.lowercased() {
      case "no_auth_found", "invalid_credentials", "expired_token", "invalid_token", "authorization_error",
        "wrong_auth_type", "application_not_found", "error_oauth", "not_installed", "invalid_grant", "invalid_client",
        "wrong_client":
        self = .credentials
      case "insufficient_scope", "invalid_scope": self = .scope
      case "access_denied", "user_access_error", "wrong_license", "payment_required": self = .access
      case "error_method_not_found": self = .method
      case "query_limit_exceeded": self = .busy
      case "operation_time_limit": self = .timeUsedUp
      // Known codes whose status would mislead: waiting does not lift the support's block, no other key reopens a
      // closed portal or brings its authorization server back.
      case "overload_limit", "portal_deleted", "connection_error", "internal_server_error", "error_unexpected_answer":
        self = .broken
      case "invalid_request", "error_argument": self = .refused
      default: return nil
      }
    }

    init(status: Int?) {
      switch status {
      case 401: self = .credentials
      case 403: self = .access
      case 429: self = .timeUsedUp
      case 503: self = .busy
      case .some(500...): self = .broken
      default: self = .refused
      }
    }
  }
}
