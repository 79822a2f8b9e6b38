/// What giving a text to the terminal's clipboard came to. No terminal tells whether it took it.
public enum CopyOutcome: Hashable, Sendable {
  /// It was sent.
  case sent
  /// It was printed, where there is no clipboard to give it to.
  case printed
  /// It is longer than terminals take, encoded, in bytes.
  case tooLong(bytes: Int, limit: Int)
  /// The terminal, by its name in `TERM`, has no clipboard that programs can reach.
  case noClipboard(terminal: String)
}
