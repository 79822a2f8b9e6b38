public import Wording

extension KeyMap {
  /// Two commands whose keys cannot be told apart: they are the same, or the one's begin as the other's.
  public struct Clash: Hashable, Sendable {
    /// A command.
    public let command: Command
    /// Its keys.
    public let keys: KeySequence
    /// Another command in the same context, or the same one where its own keys begin alike.
    public let other: Command
    /// The keys of that.
    public let otherKeys: KeySequence
  }

  /// The clashes of the keys of a command with those of others and with one another, wherever it can be given.
  public func clashes(of command: Command) -> [Clash] {
    var seen: Set<Clash> = []
    return bindings.filter { $0.owner == command }.flatMap { binding in
      bindings.filter { !$0.contexts.isDisjoint(with: binding.contexts) }.flatMap { binding.clashes(with: $0) }
    }.filter { seen.insert($0).inserted }
  }
}

extension KeyMap.Binding {
  fileprivate func clashes(with other: Self) -> [KeyMap.Clash] {
    keys.flatMap { keys in
      other.keys.filter { keys.isConfusable(with: $0) && !(other.owner == owner && keys == $0) }
        .map { KeyMap.Clash(command: owner, keys: keys, other: other.owner, otherKeys: $0) }
    }
  }
}

extension KeySequence {
  fileprivate func isConfusable(with other: KeySequence) -> Bool { starts(with: other) || other.starts(with: self) }
}
