/// What is wrong with a file of settings, and where.
public struct SettingsProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// It is no TOML, in the parser's words, which are English.
    case syntax(String)
    /// There is no such key; the nearest that there is.
    case unknownKey(String, nearest: String?)
    /// A value is of another kind than it should be.
    case wrongType(key: String, expected: ValueKind)
    /// A value is none of those that there are; the nearest of them.
    case unknownValue(key: String, value: String, nearest: String?, choices: [String])
    /// A number or a time is out of its range.
    case outOfRange(key: String, value: String, range: String)
    /// A table lacks a key that it needs: one of these.
    case missing(key: String, oneOf: [String])
    /// A table lacks keys that it needs, all of these.
    case incomplete(key: String, lacks: [String])
    /// A value leads over others back to itself: these, the first once more at the end.
    case circle(key: String, names: [String])
    /// Only one of these keys can stand together.
    case conflict(key: String, keys: [String])
    /// The keys that are chosen cannot be.
    case keys(KeyProblem)
  }

  /// What a value can be.
  public enum ValueKind: Hashable, Sendable {
    case text
    case flag
    case list
    case table
    case keys
  }

  /// What is wrong.
  public var kind: Kind
  /// Where.
  public var position: TextPosition

  /// Makes a problem.
  public init(_ kind: Kind, at position: TextPosition) {
    self.kind = kind
    self.position = position
  }
}
