/// Why what was last known is not there, or is not kept.
public enum CacheFault: Error, Hashable, Sendable {
  /// The file is not a cache; it was set aside and a new one begun.
  case damaged
  /// The file was made by a newer version of the program; it is left alone, and what is heard is kept until the program
  /// ends.
  case newer
  /// There is nowhere to keep it, in the system's words: what is heard is kept until the program ends.
  case unwritable(String)
  /// Another program holds it: what is heard is kept in memory and written when the other is done.
  case locked
  /// The disk is full: what is heard is kept in memory and written when there is room.
  case full
}
