public import CalendarModel
public import Foundation
import PortalWire

extension PortalClient {
  /// What the portal's server takes the time for, which every key may ask (`server.time`); nil where it is no time.
  public func serverTime() async throws(PortalError) -> Date? {
    let answer = try await send(PortalCall(reading: PortalMethod(rawValue: "server.time")))
    return answer.result.text.flatMap { try? Date($0, strategy: .iso8601) }
  }
}
