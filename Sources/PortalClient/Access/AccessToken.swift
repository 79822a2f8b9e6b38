/// An OAuth access token. It is a password for an hour: nothing prints it.
public struct AccessToken: Hashable, Sendable {
  let secret: Secret

  /// Makes a token of visible ASCII characters, or nothing: another character could end the header that carries it.
  public init?(_ text: String) {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    secret = Secret(exposed: text)
  }
}
