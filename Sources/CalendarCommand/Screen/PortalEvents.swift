import CalendarModel
import CalendarRuntime
import Foundation
import PortalClient

/// A portal as the loop wants it. Names that it told once stand in where it does not tell them again.
actor PortalEvents: EventSource {
  private let client: PortalClient
  private var known = Directory()

  init(client: PortalClient) { self.client = client }

  func detail(of id: EventID, on date: CivilDate?, now: Date) async -> DetailOutcome {
    let outcome = await client.detail(of: id, on: date, now: now)
    guard case .found(var detail) = outcome else { return outcome }
    known.merge(detail.directory)
    detail.directory = known
    return .found(detail)
  }
}
