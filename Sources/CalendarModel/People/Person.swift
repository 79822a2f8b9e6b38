/// A person of the portal, as far as `user.get` and `profile` tell.
public struct Person: Hashable, Sendable {
  /// Who.
  public var id: UserID
  /// First and last name as one line, never empty.
  public var name: String

  /// Makes a person of the parts of a name, or nothing where all of them are blank.
  public init?(id: UserID, nameParts: [String]) {
    let words = nameParts.flatMap { $0.split(whereSeparator: \.isWhitespace) }
    guard !words.isEmpty else { return nil }
    self.id = id
    name = words.joined(separator: " ")
  }
}
