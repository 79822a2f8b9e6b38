/// An error answer of the REST server.
///
/// The calendar's own errors have an empty code; only their localised text tells them apart.
public struct Failure: Error, Hashable, Sendable {
  /// The HTTP status.
  public var status: Int
  /// The value of `error`.
  public var code: String
  /// The value of `error_description`.
  public var description: String

  /// An error of one's own choice.
  public init(status: Int, code: String, description: String) {
    self.status = status
    self.code = code
    self.description = description
  }

  /// The JSON object, without the `time` that successes have.
  var body: PHPValue { ["error": .string(code), "error_description": .string(description)] }

  /// No usable token or webhook.
  public static let noAuthFound = Failure(
    status: 401, code: "NO_AUTH_FOUND", description: "Wrong authorization data")
  /// A wrong or revoked webhook.
  public static let invalidCredentials = Failure(
    status: 401, code: "INVALID_CREDENTIALS", description: "Invalid request credentials")
  /// A token whose hour is over.
  public static let expiredToken = Failure(
    status: 401, code: "expired_token", description: "The access token provided has expired.")
  /// A token nobody gave out.
  public static let invalidToken = Failure(
    status: 401, code: "invalid_token", description: "Unable to get application by token")
  /// A scope is missing.
  public static let insufficientScope = Failure(
    status: 401, code: "insufficient_scope",
    description: "The request requires higher privileges than provided by the webhook token")
  /// The plan has no REST.
  public static let accessDenied = Failure(
    status: 401, code: "ACCESS_DENIED", description: "REST is available only by subscription.")
  /// No such method, or its module is not installed.
  public static let methodNotFound = Failure(
    status: 404, code: "ERROR_METHOD_NOT_FOUND", description: "Method not found!")
  /// The rate bucket is full.
  public static let queryLimitExceeded = Failure(
    status: 503, code: "QUERY_LIMIT_EXCEEDED", description: "Too many requests")
  /// The method has run too long in the last ten minutes.
  public static let operationTimeLimit = Failure(
    status: 429, code: "OPERATION_TIME_LIMIT", description: "Method is blocked due to operation time limit.")
  /// The portal was blocked by hand.
  public static let overloadLimit = Failure(
    status: 503, code: "OVERLOAD_LIMIT", description: "REST API is blocked due to overload.")
  /// The portal was deleted.
  public static let portalDeleted = Failure(
    status: 403, code: "PORTAL_DELETED", description: "Portal was deleted")
  /// Something broke on the server.
  public static let internalServerError = Failure(
    status: 500, code: "INTERNAL_SERVER_ERROR", description: "Internal server error")
  /// More than fifty commands in a batch.
  static let batchTooLong = Failure(
    status: 400, code: "ERROR_BATCH_LENGTH_EXCEEDED", description: "Max batch length exceeded")
  /// A command that has no place in a batch.
  static let notInBatch = Failure(
    status: 400, code: "ERROR_BATCH_METHOD_NOT_ALLOWED", description: "Method is not allowed for batch usage")
}
