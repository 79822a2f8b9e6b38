/// A key as the person pressed it.
public enum Key: Hashable, Sendable {
  /// A key that writes something, one scalar: a letter typed with a combining mark after it is two keys.
  case character(Character)

  /// A small letter, or one of the few signs that terminals can tell, with Control held.
  case control(Character)

  case enter, escape, tab, backTab, backspace
  case up, down, left, right
  case home, end, pageUp, pageDown
  case insert, delete
  case function(Int)
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// The key that writes the character, as in `let key: Key = "j"`.
  public init(extendedGraphemeClusterLiteral character: Character) { self = .character(character) }
}
