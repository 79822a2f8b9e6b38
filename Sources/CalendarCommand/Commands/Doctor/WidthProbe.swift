import Canvas
import Foundation
import Terminal

/// Asks the terminal how many columns it takes for text: what is written moves its cursor, and it tells where that is (CPR).
struct WidthProbe {
  private let modes: termios

  /// How long a terminal is waited for that says nothing, in milliseconds.
  private static let patience: Int32 = 5000

  /// Nil where there is no terminal to ask.
  init?() {
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0, isatty(STDOUT_FILENO) == 1 else { return nil }
    self.modes = modes
  }

  /// Those of some texts for which the terminal takes another number of columns than is counted for them; nil where it does not answer.
  /// ^C ends the program, once the terminal is given back.
  func differences(of texts: [String]) -> [String]? {
    let reply = reply(to: texts.map { "\r\($0)\u{1B}[6n" }.joined())
    if reply.isInterrupted { raise(SIGINT) }
    guard let columns = reply.columns, columns.count == texts.count else { return nil }
    return zip(texts, columns).filter { $0.displayWidth != $1 }.map(\.0)
  }

  /// Writes a question, and reads until the terminal has answered it. ^C is a key here, so that the terminal is given back.
  private func reply(to question: String) -> WidthReply {
    var (raw, before) = (modes, modes)
    raw.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw)
    defer {
      write("\r\u{1B}[K")
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
    }
    write(question + WidthReply.endOfQuestion)
    var reply = WidthReply()
    while !reply.isWhole, OpenFile.isReady(STDIN_FILENO, for: POLLIN, within: Self.patience),
      let byte = StandardInput.byte()
    { reply.take(byte) }
    return reply
  }

  private func write(_ text: String) { try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8)) }
}
