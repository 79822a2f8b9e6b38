public import Canvas
public import Wording

/// What each key does, in each context. The help and the hint line are made of it, so that they cannot be wrong.
public struct KeyMap: Equatable, Sendable {
  /// A command, the keys that give it, and where.
  public struct Binding: Equatable, Sendable {
    /// The command.
    public var command: Command
    /// Its keys, the one to be hinted at first.
    public var keys: [Key]
    /// Where it can be given.
    public var contexts: Set<KeyContext>

    /// Makes a binding.
    public init(_ command: Command, _ keys: [Key], in contexts: Set<KeyContext>) {
      self.command = command
      self.keys = keys
      self.contexts = contexts
    }
  }

  /// The bindings, in the order in which the help lists them.
  public var bindings: [Binding]

  /// Makes a map of bindings.
  public init(_ bindings: [Binding]) { self.bindings = bindings }

  /// The bindings that hold in a context.
  public func bindings(in context: KeyContext) -> [Binding] {
    bindings.filter { $0.contexts.contains(context) }
  }

  /// What a key means in a context. A Cyrillic letter without a meaning of its own has that of the Latin key it is on.
  public func command(for key: Key, in context: KeyContext) -> Command? {
    let candidates = [key] + (CyrillicLayout.latinKeys(for: key))
    let here = bindings(in: context)
    return candidates.lazy.compactMap { candidate in here.first { $0.keys.contains(candidate) }?.command }.first
  }
}
