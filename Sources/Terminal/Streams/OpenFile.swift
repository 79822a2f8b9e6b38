import CNcurses
import Glibc

/// What the system tells of an open file by its descriptor.
public enum OpenFile {
  /// Whether some of the `events` of poll(2), such as `POLLIN` or `POLLOUT`, come within so many milliseconds; -1 waits for as long as it
  /// takes. A file that is gone is ready, too: its next read or write tells why.
  @discardableResult
  public static func isReady(_ file: Int32, for events: Int32, within milliseconds: Int32 = -1) -> Bool {
    var waited = pollfd(fd: file, events: Int16(truncatingIfNeeded: events), revents: 0)
    return poll(&waited, 1, milliseconds) > 0
  }

  /// Stops the process as long as it is in the background of a terminal, which cannot be read from there; whether it was.
  public static func awaitForeground(of terminal: Int32) -> Bool { cncurses_await_foreground(terminal) != 0 }
}
