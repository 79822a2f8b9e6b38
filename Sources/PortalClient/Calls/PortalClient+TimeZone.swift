public import CalendarModel
public import Foundation
import PortalWire

extension PortalClient {
  /// Asks for my zone at the portal; nil where none is set that this machine knows.
  public func timeZone() async throws(PortalError) -> TimeZone? {
    UserSettings(wire: try await send(PortalCall(reading: .settings)).result).timeZone
  }
}
