/// A thing of the portal's CRM that an event is linked to, such as `D_840950`, a deal.
public struct CRMLink: Hashable, Codable, Sendable {
  /// The kinds that have a letter of their own.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case lead = "L"
    case deal = "D"
    case contact = "C"
    case company = "CO"
  }

  /// The portal's own form, such as `CO_1`.
  public var code: String

  /// Makes a link of the portal's form.
  public init(code: String) { self.code = code }

  /// The kind and the number, where the form is a known one.
  public var target: (kind: Kind, id: Int64)? {
    let parts = code.split(separator: "_")
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])), let id = Int64(parts[1]), id > 0 else {
      return nil
    }
    return (kind, id)
  }
}
