import Glibc

/// Whether an open file can be read from or written to.
enum Readiness {
  /// Waits for some of the `events` of poll(2), `POLLIN` or `POLLOUT`: so many milliseconds, -1 for as long as it takes. A file that is
  /// gone is ready, too: its next read or write tells why.
  @discardableResult
  static func wait(for file: Int32, _ events: Int32, milliseconds: Int32 = -1) -> Bool {
    var waited = pollfd(fd: file, events: Int16(truncatingIfNeeded: events), revents: 0)
    return poll(&waited, 1, milliseconds) > 0
  }
}
