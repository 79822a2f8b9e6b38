import Foundation

/// How wide text is printed.
enum TerminalWidth {
  /// The terminal's columns, or 80 where standard output is not one.
  static var current: Int {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return max(20, Int(size.ws_col))
  }
}
