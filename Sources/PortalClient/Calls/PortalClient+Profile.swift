public import CalendarModel
public import PortalWire

extension PortalClient {
  /// Asks who I am, which every key may; nil where the portal says that the person is no longer active, by an answer without anything.
  public func profile() async throws(PortalError) -> Profile? {
    let result = try await send(PortalCall(reading: .profile)).result
    if let profile = Profile(wire: result) { return profile }
    guard result.members == [:] else { throw misshapen(result) }
    return nil
  }

  /// Asks which rights the key or token has, such as `calendar` and `user`.
  public func scope() async throws(PortalError) -> Set<String> {
    let answer = try await send(PortalCall(reading: PortalMethod(rawValue: "scope")))
    guard let rights = answer.result.rows else { throw misshapen(answer.result) }
    return Set(rights.compactMap(\.word))
  }

  /// What to say of a result of another shape than the method promises. It may repeat the key.
  func misshapen(_ result: JSONValue) -> PortalError { redaction(PortalError(misshapen: result)) }
}
