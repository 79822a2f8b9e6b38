public import CalendarModel
public import Foundation
import PortalWire

extension PortalClient {
  /// Asks for my zone at the portal; nil where none is set that this machine knows.
  public func timeZone() async throws(PortalError) -> TimeZone? {
    let result = try await send(PortalCall(reading: .settings)).result
    guard result.members != nil else { throw misshapen(result) }
    return UserSettings(wire: result).timeZone
  }
}
