public import Canvas

/// Keys that are pressed one after another; mostly it is one.
public struct KeySequence: Hashable, Sendable {
  /// The keys, in order.
  public var keys: [Key]

  /// Makes a sequence of keys.
  public init(_ keys: [Key]) { self.keys = keys }

  /// Makes a sequence of one key.
  public init(_ key: Key) { keys = [key] }

  /// Whether it begins with another; it begins with itself too.
  public func starts(with other: KeySequence) -> Bool { keys.starts(with: other.keys) }
}

extension KeySequence: CustomStringConvertible {
  /// The names of the keys, with spaces between them: `g t`.
  public var description: String { keys.map(\.description).joined(separator: " ") }
}

extension KeySequence: ExpressibleByExtendedGraphemeClusterLiteral {
  /// The key that writes the character, as in `let keys: KeySequence = "j"`.
  public init(extendedGraphemeClusterLiteral character: Character) { self.init(.character(character)) }
}

extension KeySequence {
  /// That no key has a name.
  public struct UnknownKey: Error, Hashable, Sendable {
    /// The name.
    public let name: String
  }

  /// Reads the names of keys, as `Key(name:)` has them, with spaces between them: `j`, `g t`, `^x Down`.
  ///
  /// There is at least one. A key that terminals cannot tell from another is that one: `^m` is Enter.
  public init(names: String) throws(UnknownKey) {
    var keys: [Key] = []
    for name in names.split(whereSeparator: \.isWhitespace) {
      guard let key = Key(name: name)?.asTerminalsTell else { throw UnknownKey(name: String(name)) }
      keys.append(key)
    }
    guard !keys.isEmpty else { throw UnknownKey(name: names) }
    self.init(keys)
  }
}

extension Key {
  /// The key that comes from a terminal where this one is pressed; nil for what none comes from.
  fileprivate var asTerminalsTell: Key? {
    switch self {
    case .control("i"): .tab
    case .control("j"), .control("m"): .enter
    case .control("h"): .backspace
    case .control("["): .escape
    case .control("a"..."z"), .control(" "), .control("\\"), .control("]"), .control("^"), .control("_"): self
    case .control: nil
    default: self
    }
  }
}
