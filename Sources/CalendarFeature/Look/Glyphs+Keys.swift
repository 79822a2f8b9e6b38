import Canvas

extension Glyphs {
  /// A key as it stands on the keyboard.
  func name(_ key: Key) -> String {
    switch key {
    case .up where !isASCII: "↑"
    case .down where !isASCII: "↓"
    case .left where !isASCII: "←"
    case .right where !isASCII: "→"
    default: "\(key)"
    }
  }

  /// Keys as help and hints show them: `g t`.
  func name(_ keys: KeySequence) -> String { keys.keys.map(name).joined(separator: " ") }

  /// All the keys of a command. Where some are pressed one after another, commas part them from the others.
  func names(_ keys: [KeySequence]) -> String {
    keys.map(name).joined(separator: keys.contains { $0.keys.count > 1 } ? ", " : " ")
  }
}
