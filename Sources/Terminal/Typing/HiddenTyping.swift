import CNcurses
import Glibc

/// The time in which a terminal does not show what is typed at standard input, and hands on each byte as it comes.
///
/// A signal that ends the program meanwhile gives the terminal back first. There is one such time at once, and no `Screen` in it.
public struct HiddenTyping {
  private var modesBefore = termios()

  /// Begins, once the program is in the foreground; nil where standard input is no terminal.
  public init?() {
    cncurses_await_foreground(STDIN_FILENO)
    guard tcgetattr(STDIN_FILENO, &modesBefore) == 0 else { return nil }
    cncurses_keep_modes(STDIN_FILENO, &modesBefore)
    var silent = modesBefore
    silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
  }

  /// Gives the terminal back. What was typed and not read is dropped.
  public consuming func end() {
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &modesBefore)
    cncurses_forget_modes()
  }
}
