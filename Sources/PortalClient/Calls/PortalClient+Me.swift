public import CalendarModel
import PortalWire

extension PortalClient {
  /// Who I am: as the access says, else as the portal says, which is asked once. Throws `.refusedCredentials` where the portal says that
  /// I am no longer active.
  public func me() async throws(PortalError) -> UserID {
    if let user = access.user ?? toldUser { return user }
    guard let user = try await profile()?.id else { throw .refusedCredentials(code: "") }
    toldUser = user
    return user
  }
}
