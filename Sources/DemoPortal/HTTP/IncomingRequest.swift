/// A request as it came off the wire.
struct IncomingRequest: Sendable {
  let httpMethod: String
  /// Host and port, as the request names them.
  let authority: String
  let path: String
  let query: String
  /// Names in lower case.
  let headers: [String: String]
  let body: [UInt8]
}
