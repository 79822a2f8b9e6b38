import Foundation
import Terminal

/// The lines of standard input, for one reader after another: a line is read byte by byte, so that nothing is kept from the next reader,
/// and not through `stdin`, whose lock would keep the process from ending while a thread waits in it.
enum StandardInput {
  /// Whether a person types them at a terminal, which shows them.
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// The next line without its end, cut where it is longer than any that is meant; nil where there are no more. It blocks.
  static func line() -> String? {
    var bytes: [UInt8] = []
    while true {
      guard let byte = byte() else { return bytes.isEmpty ? nil : text(bytes) }
      if byte == 0x0A { break }
      if bytes.count < longest { bytes.append(byte) }
    }
    if bytes.last == 0x0D { bytes.removeLast() }
    return text(bytes)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    guard let charset = Console.charset, isTerminal else { return String(decoding: bytes, as: UTF8.self) }
    return charset.text(of: bytes)
  }

  /// The next line, read on a thread of its own: there is no other way to wait for a file of any kind.
  static func nextLine() async -> String? {
    await withCheckedContinuation { reader in
      let thread = Thread { reader.resume(returning: line()) }
      thread.start()
    }
  }

  /// The next byte, as soon as there is one; nil at the end of the input.
  ///
  /// Whoever shares the open terminal may have it not block: a program before this one, or the handler of a signal, on a thread
  /// of its own, that gives the terminal back.
  static func byte() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count >= 0 { return count == 1 ? byte : nil }
      switch errno {
      case EINTR: continue
      case EAGAIN: OpenFile.isReady(STDIN_FILENO, for: POLLIN)
      // What the threads of Swift's pool get for a signal that they have blocked.
      case EIO where OpenFile.awaitForeground(of: STDIN_FILENO): continue
      default: return nil
      }
    }
  }

  /// Waits until the terminal that lines are typed at is gone, or the task is cancelled. Nothing tells of it where SIGHUP is ignored.
  static func untilGone() async {
    let wasTerminal = isTerminal
    repeat {
      try? await Task.sleep(for: .milliseconds(250))
    } while !Task.isCancelled && !(wasTerminal && hasHungUp)
  }

  private static var hasHungUp: Bool {
    var input = pollfd(fd: STDIN_FILENO, events: 0, revents: 0)
    return poll(&input, 1, 0) > 0 && input.revents & Int16(POLLHUP) != 0
  }

  private static let longest = 10_000
}
