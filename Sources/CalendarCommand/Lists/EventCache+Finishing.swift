import CalendarModel
import EventCache
import Foundation

extension EventCache {
  /// Writes what another program's writing has kept from the file so far. For the sake of a screen the cache waits no longer than a
  /// key may hang; a command that prints and ends has two seconds.
  func finish(now: Date) {
    for _ in 0..<12 where fault == .locked {
      store(PortalLists(parts: []), heardAt: now)
    }
  }
}
