import CalendarModel

/// Takes secrets out of what a portal says: an error page may repeat the address that was asked for.
struct Redaction: Sendable {
  private var secrets: [Secret]

  init(_ secrets: Secret...) { self.secrets = secrets }

  /// Takes another secret out, too.
  mutating func add(_ secret: Secret) { secrets.append(secret) }

  func callAsFunction(_ text: String) -> String { secrets.reduce(text) { Self.text($0, without: $1) } }

  private static func text(_ text: String, without secret: Secret) -> String {
    var text = text.replacing(secret.exposed, with: secret.description)
    let isCut = text.hasSuffix("…")
    if isCut { text.removeLast() }
    // A text that was cut short may end within the secret.
    for length in stride(from: secret.exposed.count - 1, through: 4, by: -1)
    where text.hasSuffix(secret.exposed.prefix(length)) {
      text.removeLast(length)
      return text + secret.description
    }
    return isCut ? text + "…" : text
  }

  func callAsFunction(_ error: PortalError) -> PortalError {
    switch error {
    case .unreachable(.other(let text)): .unreachable(.other(self(text)))
    case .unreachable(.tls(.other(let text))): .unreachable(.tls(.other(self(text))))
    case .refusedCredentials(let code): .refusedCredentials(code: self(code))
    case .missingScope(let scope): .missingScope(scope.map { self($0) })
    case .accessDenied(let code): .accessDenied(code: self(code))
    case .noSuchMethod(let method): .noSuchMethod(self(method))
    case .moved(let host): .moved(host: host.map { self($0) })
    case .loginMoved(let host): .loginMoved(host: host.map { self($0) })
    case .answered(let code, let text): .answered(code: self(code), text: self(text))
    case .broken(let code, let text): .broken(code: self(code), text: self(text))
    case .nonsense(let status, let beginning): .nonsense(status: status, beginning: self(beginning))
    case .unreachable, .timedOut, .busy, .rateLimited, .tooLarge, .loginUnkept: error
    }
  }
}
