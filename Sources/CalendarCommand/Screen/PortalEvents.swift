import CalendarModel
import CalendarRuntime
import Foundation
import PortalClient

/// A portal as the loop wants it.
struct PortalEvents: EventSource {
  let client: PortalClient

  func detail(of id: EventID, on date: CivilDate?, now: Date) async -> DetailOutcome {
    await client.detail(of: id, on: date, now: now)
  }
}
