/// What writing events to a file came to.
public enum ExportOutcome: Hashable, Sendable {
  /// So many events were written to the file of that path.
  case written(path: String, count: Int)
  /// Nothing was written, and why, in the system's words.
  case failed(path: String, reason: String)
  /// None of the events is known well enough to be written.
  case nothingKnown
}
