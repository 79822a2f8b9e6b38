import Foundation

/// Standard output for results, standard error for messages.
enum Console {
  /// Prints a result and a line break. Where nobody reads any more, the program ends as any Unix tool does.
  static func print(_ text: String) throws(Failure) {
    signal(SIGPIPE, SIG_DFL)
    do {
      try FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8))
    } catch {
      throw Failure(.internalFault, "standard output: \(error.localizedDescription)")
    }
  }

  /// Prints a message, one line. There is nowhere to tell of a message that cannot be printed.
  static func complain(_ message: String) {
    try? FileHandle.standardError.write(contentsOf: Data("b24cal: \(message)\n".utf8))
  }
}
