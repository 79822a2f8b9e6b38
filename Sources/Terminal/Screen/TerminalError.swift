import Glibc

/// Why a screen cannot be opened.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or standard output is not a terminal.
  case notATerminal

  /// The terminal cannot move its cursor, as `TERM=dumb` says.
  case cannotMoveCursor(term: String)

  /// Neither `TERM` nor anything that could stand in for it has a description on this machine.
  case noDescription(term: String?)

  /// The system refused what a screen needs: the function, and `errno`.
  case system(function: String, errno: Int32)
}

extension TerminalError {
  static func lastSystemError(in function: String) -> TerminalError { .system(function: function, errno: errno) }
}
