/// One call of a method, by somebody who has proved who they are.
struct Call: Sendable {
  var method: RestMethod
  var parameters: PHPArray
  let caller: Caller

  /// A parameter that must not be `empty()`.
  func required(_ name: String, _ texts: PortalTexts, _ vintage: Configuration.Vintage) throws(Failure) -> PHPValue {
    guard let value = parameters[name], !value.isEmpty else {
      throw .calendar(texts.missing(name, of: method.rawValue), vintage)
    }
    return value
  }
}

/// Who calls, and what they may.
struct Caller: Sendable {
  let person: Person
  let scopes: Set<String>
}

/// What a method gives back when it succeeds.
struct Answer: Sendable {
  var result: PHPValue
  var next: Int?
  var total: Int?

  init(_ result: PHPValue, next: Int? = nil, total: Int? = nil) {
    self.result = result
    self.next = next
    self.total = total
  }
}

extension Failure {
  /// An error of the calendar: no code, but on old portals, which threw plain exceptions.
  static func calendar(_ text: String, _ vintage: Configuration.Vintage) -> Failure {
    Failure(status: 400, code: vintage == .old ? "ERROR_CORE" : "", description: text)
  }
}
