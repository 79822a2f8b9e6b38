public import CalendarModel
public import PortalWire

extension PortalClient {
  /// Asks who I am, which every key may; nil where the portal says that the person is no longer active.
  public func profile() async throws(PortalError) -> Profile? {
    Profile(wire: try await send(PortalCall(reading: .profile)).result)
  }

  /// Asks which rights the key or token has, such as `calendar` and `user`.
  public func scope() async throws(PortalError) -> Set<String> {
    let answer = try await send(PortalCall(reading: PortalMethod(rawValue: "scope")))
    return Set((answer.result.elements ?? []).compactMap(\.word))
  }
}
