import Wording

/// What the bottom line tells of something that was handed over.
public enum HandOverNotice: Equatable, Sendable {
  /// What giving a text to the clipboard came to.
  case copied(CopyOutcome)
  /// What writing a file came to.
  case exported(ExportOutcome)

  /// Whether something went wrong.
  var isError: Bool { true }

  /// The notice in words.
  func words(_ wording: Wording) -> String { "" }
}
