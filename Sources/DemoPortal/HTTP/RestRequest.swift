import Foundation

/// What a request asks of the REST server.
struct RestRequest: Sendable {
  /// The REST method in lower case, without `.json`.
  let method: String
  /// User and secret of a webhook's address.
  let webhook: (user: Int, secret: String)?
  /// An OAuth access token.
  let token: String?
  let parameters: PHPArray

  /// Nil for what lies outside of `/rest/`.
  init?(_ request: IncomingRequest) {
    let segments = request.path.split(separator: "/").map { QueryString.decode($0) }
    guard segments.first == "rest" else { return nil }
    if segments.count >= 3, let user = Int(segments[1]) {
      webhook = (user, segments[2])
      method = Self.name(segments.count > 3 ? segments[3] : "")
    } else {
      webhook = nil
      method = Self.name(segments.count > 1 ? segments[1] : "")
    }
    var parameters = Self.parameters(of: request)
    token = Self.bearer(request) ?? parameters["auth"]?.string ?? parameters["access_token"]?.string
    parameters["auth"] = nil
    parameters["access_token"] = nil
    self.parameters = parameters
  }

  private static func name(_ segment: String) -> String {
    let name = segment.lowercased()
    return name.hasSuffix(".json") ? String(name.dropLast(5)) : name
  }

  private static func bearer(_ request: IncomingRequest) -> String? {
    guard let match = request.headers["authorization"]?.wholeMatch(of: /[Bb]earer +(\S+)/) else { return nil }
    return String(match.1)
  }

  /// Query first, then the body over it. A body that claims JSON and is none is passed over in silence.
  static func parameters(of request: IncomingRequest) -> PHPArray {
    var parameters = QueryString.parse(request.query)
    let type = request.headers["content-type"]?.lowercased() ?? ""
    var body: PHPArray?
    if type.contains("json") {
      body = JSONReader.read(request.body)?.array
    } else if type.hasPrefix("application/x-www-form-urlencoded") {
      body = QueryString.parse(String(decoding: request.body, as: UTF8.self))
    }
    for entry in body?.entries ?? [] { parameters[entry.key] = entry.value }
    return parameters
  }
}
