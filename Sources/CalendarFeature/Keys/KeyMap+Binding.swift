public import Canvas
public import Wording

extension KeyMap {
  /// A command, the keys that give it, and where.
  public struct Binding: Hashable, Sendable {
    /// The command.
    public var command: Command
    /// Its keys, the one to be hinted at first.
    public var keys: [KeySequence]
    /// Where it can be given.
    public var contexts: Set<KeyContext>
    /// The command whose keys these are: where another one follows it, as weeks follow the rows of the month, they are chosen with it.
    public var owner: Command

    /// Makes a binding of sequences; `owner` is the command itself unless said otherwise.
    public init(_ command: Command, sequences keys: [KeySequence], in contexts: Set<KeyContext>, owner: Command? = nil)
    {
      self.command = command
      self.keys = keys
      self.contexts = contexts
      self.owner = owner ?? command
    }

    /// Makes a binding of single keys.
    public init(_ command: Command, _ keys: [Key], in contexts: Set<KeyContext>, owner: Command? = nil) {
      self.init(command, sequences: keys.map { KeySequence($0) }, in: contexts, owner: owner)
    }
  }
}
