import Canvas
import Foundation

/// Asks the terminal how many columns it takes for text: what is written moves its cursor, and it tells where that is (CPR).
struct WidthProbe {
  private let modes: termios

  /// Nil where there is no terminal to ask.
  init?() {
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0, isatty(STDOUT_FILENO) == 1 else { return nil }
    self.modes = modes
  }

  /// Those of some texts for which the terminal takes another number of columns than is counted for them; nil where it does not answer.
  func differences(of texts: [String]) -> [String]? {
    var (raw, before) = (modes, modes)
    raw.c_lflag &= ~tcflag_t(ECHO | ICANON)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw)
    defer {
      write("\r\u{1B}[K")
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
    }
    var different: [String] = []
    for text in texts {
      write("\r\(text)\u{1B}[6n")
      guard let column = column() else { return nil }
      if column - 1 != text.displayWidth { different.append(text) }
    }
    return different
  }

  private func write(_ text: String) { try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8)) }

  /// The column of a reply such as `ESC [ 12 ; 3 R`; nil where none comes within a second.
  private func column() -> Int? {
    var reply = ""
    var byte: UInt8 = 0
    var terminal = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while reply.count < 32, poll(&terminal, 1, 1000) == 1, read(STDIN_FILENO, &byte, 1) == 1 {
      if byte == UInt8(ascii: "R") { return reply.split(separator: ";").last.flatMap { Int($0) } }
      reply.unicodeScalars.append(Unicode.Scalar(byte))
    }
    return nil
  }
}
