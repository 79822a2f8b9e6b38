/// What is wrong with the address of a portal or with a webhook. It repeats nothing of the text, which may be a secret.
public enum AddressError: Error, Hashable, Sendable {
  /// There is no text.
  case empty
  /// The text is not an address: no `https://`, or characters that no address has.
  case notAnAddress
  /// `http://` to another machine: the key could be read on the way.
  case insecure
  /// A scheme other than `https` and `http`.
  case otherScheme
  /// A user name or password stands before the host.
  case userInfo
  /// There is no host, or none that could exist.
  case badHost
  /// The port is not a number from 1 to 65535.
  case badPort
  /// The path has no `/rest/`, so that this is the address of a page and not of a webhook.
  case noRest
  /// What follows `/rest/` is not the number of a user.
  case noUser
  /// The key after the user's number is missing.
  case noSecret
  /// The key has characters that no key has; often it was cut or masked.
  case badSecret
}
