/// Why what was last known is not there, or is not kept.
public enum CacheFault: Error, Hashable, Sendable {
  /// The file is not a cache; it was set aside and a new one begun.
  case damaged
  /// There is nowhere to keep it, in the system's words: what is heard is kept until the program ends.
  case unwritable(String)
  /// Another program holds it.
  case locked
  /// The disk is full.
  case full
}
