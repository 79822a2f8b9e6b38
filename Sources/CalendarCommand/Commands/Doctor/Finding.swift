import Canvas

/// What a check came to.
struct Finding: Equatable {
  /// How bad it is.
  enum Weight: Equatable {
    /// It is as it should be.
    case fine
    /// The program works, but there is something to know, or it could not be checked.
    case remark
    /// Something does not work, and the code to exit with.
    case failure(ExitStatus)
  }

  /// What was checked, in a word.
  let subject: String
  /// How it is, or what to do.
  let words: String
  var weight = Weight.fine

  /// `ok  terminal: xterm-256color, 256 colours`; a remark begins with `-`, a failure with `!!`.
  var line: String {
    let mark =
      switch weight {
      case .fine: "ok"
      case .remark: "- "
      case .failure: "!!"
      }
    return "\(mark)  \(subject): \(words)".safeForTerminal()
  }

  /// The code to exit with, where it is a failure.
  var status: ExitStatus? {
    if case .failure(let status) = weight { status } else { nil }
  }
}
