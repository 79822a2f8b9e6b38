public import Canvas
public import Wording

/// What a key means.
public enum KeyMeaning: Hashable, Sendable {
  /// It gives a command.
  case command(Command)
  /// It begins a sequence, or goes on with one: what was pressed so far.
  case start(KeySequence)
}

extension KeyMap {
  /// What a key means in a context after those that began a sequence; nil where it means nothing.
  ///
  /// A Cyrillic letter without a meaning of its own has that of the Latin key it is on.
  public func meaning(of key: Key, after start: [Key] = [], in context: KeyContext) -> KeyMeaning? {
    ([key] + CyrillicLayout.latinKeys(for: key)).lazy.compactMap { meaning(of: KeySequence(start + [$0]), in: context) }
      .first
  }

  /// What a key means by itself in a context; nil where it is no command.
  public func command(for key: Key, in context: KeyContext) -> Command? {
    guard case .command(let command) = meaning(of: key, in: context) else { return nil }
    return command
  }

  /// What keys that are pressed one after another give in a context; nil where they are none, or where fewer of them are a command.
  public func command(for keys: [Key], in context: KeyContext) -> Command? {
    var pressed: [Key] = []
    for (place, key) in keys.enumerated() {
      switch meaning(of: key, after: pressed, in: context) {
      case .start(let sequence): pressed = sequence.keys
      case .command(let command): return place == keys.count - 1 ? command : nil
      case nil: return nil
      }
    }
    return nil
  }

  /// How a sequence that was begun goes on: commands with the keys that are left to press.
  public func continuations(of start: KeySequence, in context: KeyContext) -> [(keys: KeySequence, command: Command)] {
    bindings(in: context).flatMap { binding in
      binding.keys.filter { $0 != start && $0.starts(with: start) }.map {
        (KeySequence(Array($0.keys.dropFirst(start.keys.count))), binding.command)
      }
    }
  }

  private func meaning(of pressed: KeySequence, in context: KeyContext) -> KeyMeaning? {
    let here = bindings.lazy.filter { $0.contexts.contains(context) }
    if let exact = here.first(where: { $0.keys.contains(pressed) }) { return .command(exact.command) }
    return here.contains { $0.keys.contains { $0.starts(with: pressed) } } ? .start(pressed) : nil
  }
}
