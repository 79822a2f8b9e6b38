public import Wording

/// What each key does, in each context. The help and the hint line are made of it, so that they cannot be wrong.
public struct KeyMap: Hashable, Sendable {
  /// The bindings, in the order in which the help lists them.
  public var bindings: [Binding]

  /// Makes a map of bindings.
  public init(_ bindings: [Binding]) { self.bindings = bindings }

  /// The bindings that hold in a context, one for each command.
  public func bindings(in context: KeyContext) -> [Binding] {
    bindings.filter { $0.contexts.contains(context) }.reduce(into: []) { merged, binding in
      if let place = merged.firstIndex(where: { $0.command == binding.command }) {
        merged[place].keys += binding.keys
      } else {
        merged.append(binding)
      }
    }
  }

  /// The keys of a command in a context that is hinted at: its first; nil where it has none.
  public func hintedKeys(of command: Command, in context: KeyContext) -> KeySequence? {
    bindings.lazy.filter { $0.command == command && $0.contexts.contains(context) }.compactMap(\.keys.first).first
  }
}
