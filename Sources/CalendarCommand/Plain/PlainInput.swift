import Foundation

/// The lines of standard input, for one reader at a time.
struct PlainInput {
  /// Whether a person types them at a terminal, which shows them.
  let isTerminal: Bool

  init() { isTerminal = isatty(STDIN_FILENO) == 1 }

  /// The next line; nil where there are no more. It blocks a thread of its own: there is no other way to read from a file of any kind.
  func line() async -> String? {
    await withCheckedContinuation { reader in
      let thread = Thread { reader.resume(returning: Self.line()) }
      thread.start()
    }
  }

  /// Byte by byte, so that nothing is kept from the next reader, and not through `stdin`, whose lock would keep the process from ending
  /// while a thread waits in it.
  private static func line() -> String? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
      if byte == 0x0A { return String(decoding: bytes, as: UTF8.self) }
      if bytes.count < longest { bytes.append(byte) }
    }
  }

  private static let longest = 10_000
}
