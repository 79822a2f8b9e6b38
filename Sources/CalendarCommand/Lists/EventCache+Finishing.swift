import CalendarModel
import EventCache
import Foundation

extension EventCache {
  /// Writes what another program's writing has kept from the file so far, if it can in two seconds.
  func finish(now: Date) async {
    let end = ContinuousClock.now + .seconds(2)
    while fault == .locked, ContinuousClock.now < end {
      store(PortalLists(parts: []), heardAt: now)
      try? await Task.sleep(for: .milliseconds(20))
    }
  }
}
