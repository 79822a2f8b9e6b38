import CNcurses
import Glibc

/// What the terminal and the system say while the session waits.
extension CursesSession {
  /// Whether the modes are still those that curses set: a shell that takes the terminal changes them.
  var hasTerminal: Bool {
    var modes = termios()
    return tcgetattr(STDIN_FILENO, &modes) == 0 && modes.c_lflag & tcflag_t(ICANON | ECHO) == 0
  }

  /// Stops the process as long as another has the terminal; whether it had to.
  @discardableResult
  func awaitForeground() -> Bool { cncurses_await_foreground(STDIN_FILENO) != 0 }

  /// Waits until there is something to read, so long at most; false where nothing has come.
  func hasInput(within limit: Duration) -> Bool {
    OpenFile.isReady(STDIN_FILENO, for: POLLIN, within: limit.pollTime)
  }

  func pendingSignals() -> [TerminalSignal] {
    withUnsafeTemporaryAllocation(byteCount: 256, alignment: 1) { buffer in
      let count = Glibc.read(descriptors[1], buffer.baseAddress, buffer.count)
      return buffer.prefix(max(0, count)).compactMap(TerminalSignal.init)
    }
  }

  func hasHungUp(_ readiness: ScreenThread.Readiness) -> Bool {
    readiness.first.map { $0 & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 } ?? false
  }

  /// Whether the terminal is said to be readable and has nothing to read. It is asked anew: what it said before the
  /// process was suspended may have been about a key that the shell has read since.
  var isAtEnd: Bool {
    guard OpenFile.isReady(STDIN_FILENO, for: POLLIN, within: 0) else { return false }
    var count: Int32 = 0
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &count) != 0 || count == 0
  }
}
