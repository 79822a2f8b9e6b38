import CalendarModel
import DemoPortal
import Foundation
import PortalWire

extension Misbehavior {
  /// Every code that the REST server is known to send, as it is written and in other cases, under statuses that say something else.
  static let codes = known + byStatus

  private static let known = table.flatMap { codes, mayBeTaken, error in
    codes.flatMap { code in
      [code.uppercased(), code.lowercased(), code.capitalized].flatMap { spelling in
        [200, 403, 500].map { status in
          Misbehavior(.error(Failure(status: status, code: spelling, description: echo)), mayBeTaken: mayBeTaken) {
            error(code.lowercased(), $0)
          }
        }
      }
    }
  }

  /// What a code means, whatever the status.
  private static let table: [([String], mayBeTaken: Bool, @Sendable (String, PortalMethod) -> PortalError)] = [
    (
      [
        "NO_AUTH_FOUND", "INVALID_CREDENTIALS", "expired_token", "invalid_token", "authorization_error",
        "WRONG_AUTH_TYPE", "APPLICATION_NOT_FOUND", "ERROR_OAUTH", "NOT_INSTALLED", "wrong_client",
      ], false, { code, _ in .refusedCredentials(code: code) }
    ),
    (["insufficient_scope"], false, { .missingScope($1.scope) }),
    (
      ["ACCESS_DENIED", "user_access_error", "WRONG_LICENSE", "PAYMENT_REQUIRED"], false,
      { code, _ in .accessDenied(code: code) }
    ),
    (["ERROR_METHOD_NOT_FOUND"], false, { .noSuchMethod($1.rawValue) }),
    (["QUERY_LIMIT_EXCEEDED"], false, { _, _ in .busy }),
    (["OPERATION_TIME_LIMIT"], false, { _, _ in .rateLimited(until: nil) }),
    (["INVALID_REQUEST", "ERROR_ARGUMENT"], false, { code, _ in .answered(code: code, text: "") }),
    (
      ["OVERLOAD_LIMIT", "PORTAL_DELETED", "CONNECTION_ERROR"], false, { code, _ in .broken(code: code, text: "") }
    ),
    (["INTERNAL_SERVER_ERROR", "ERROR_UNEXPECTED_ANSWER"], true, { code, _ in .broken(code: code, text: "") }),
  ]

  /// Codes that say nothing: the calendar's own are empty, and there may be new ones. Then the status counts.
  private static let byStatus = ["", "0", "ERROR_CORE", "NEWS_TO_US"].flatMap { code in
    let told = code == "0" ? "" : code.lowercased()
    let errors: [(Int, mayBeTaken: Bool, PortalError)] = [
      (200, false, .answered(code: told, text: "")), (400, false, .answered(code: told, text: "")),
      (401, false, .refusedCredentials(code: told)), (403, false, .accessDenied(code: told)),
      (404, false, .answered(code: told, text: "")), (429, false, .rateLimited(until: nil)),
      (500, true, .broken(code: told, text: "")), (502, true, .broken(code: told, text: "")), (503, false, .busy),
    ]
    return errors.map { status, mayBeTaken, error in
      Misbehavior(.error(Failure(status: status, code: code, description: echo)), error, mayBeTaken: mayBeTaken)
    }
  }
}
