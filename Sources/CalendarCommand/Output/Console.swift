import Foundation
import Glibc
import SystemPackage
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
      try send(text, to: STDOUT_FILENO)
    } catch .brokenPipe {
      exit(128 + SIGPIPE)
    } catch {
      throw Failure(.internalFault, "standard output: \(error)")
    }
  }

  /// The character set of terminals here; nil for UTF-8.
  static let charset = TextCharset(environment: ProcessInfo.processInfo.environment)

  private static func send(_ text: String, to file: Int32) throws(Errno) {
    let translated = isatty(file) == 1 ? charset?.bytes(of: text) : nil
    var rest = (translated ?? Array(text.utf8))[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
        continue
      }
      switch Errno(rawValue: errno) {
      case .interrupted: continue
      // Whoever shares the open file has it not block.
      case .resourceTemporarilyUnavailable: OpenFile.isReady(file, for: POLLOUT)
      case let reason: throw reason
      }
    }
  }

  /// Whether standard output takes more at once: a pipe may be full, and a terminal stopped.
  static var takesMore: Bool { OpenFile.isReady(STDOUT_FILENO, for: POLLOUT, within: 0) }

  /// Prints what a person at the terminal is to know or do, on standard error: standard output is for results.
  static func tell(_ text: String) { ask(text + "\n") }

  /// Asks for something, on the same line.
  static func ask(_ prompt: String) {
    try? send(prompt, to: STDERR_FILENO)
  }

  /// Prints a message, each line of it as one. There is nowhere to tell of a message that cannot be printed.
  static func complain(_ message: String) {
    let lines = message.split(separator: "\n").map { "b24cal: \($0)\n" }
    ask(lines.joined())
  }
}
