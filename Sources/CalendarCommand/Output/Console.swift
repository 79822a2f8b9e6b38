import Foundation
import Terminal

/// Standard output for results, standard error for messages. Terminals get them in their character set, all else in UTF-8.
enum Console {
  /// Prints a result and a line break.
  static func print(_ text: String) throws(Failure) { try write(text + "\n") }

  /// Prints a result as it is. Where nobody reads any more, the program ends in silence, as any Unix tool does.
  ///
  /// SIGPIPE is ignored from the first result on, as NIO has it: the demo's server must outlive a client that hangs up.
  static func write(_ text: String) throws(Failure) {
    signal(SIGPIPE, SIG_IGN)
    do {
      try FileHandle.standardOutput.write(contentsOf: data(text, for: STDOUT_FILENO))
    } catch {
      if errno == EPIPE { exit(128 + SIGPIPE) }
      throw Failure(.internalFault, "standard output: \(String(cString: strerror(errno)))")
    }
  }

  /// The character set of terminals here; nil for UTF-8.
  static let charset = TextCharset(environment: ProcessInfo.processInfo.environment)

  private static func data(_ text: String, for descriptor: Int32) -> Data {
    guard let charset, isatty(descriptor) == 1 else { return Data(text.utf8) }
    return Data(charset.bytes(of: text))
  }

  /// Whether standard output takes more at once: a pipe may be full, and a terminal stopped.
  static var takesMore: Bool {
    var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
    return poll(&output, 1, 0) > 0
  }

  /// Prints what a person at the terminal is to know or do, on standard error: standard output is for results.
  static func tell(_ text: String) { ask(text + "\n") }

  /// Asks for something, on the same line.
  static func ask(_ prompt: String) {
    try? FileHandle.standardError.write(contentsOf: data(prompt, for: STDERR_FILENO))
  }

  /// Prints a message, each line of it as one. There is nowhere to tell of a message that cannot be printed.
  static func complain(_ message: String) {
    let lines = message.split(separator: "\n").map { "b24cal: \($0)\n" }
    try? FileHandle.standardError.write(contentsOf: data(lines.joined(), for: STDERR_FILENO))
  }
}
