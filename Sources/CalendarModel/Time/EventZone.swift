public import Foundation

/// The zone in which an event's wall clock is to be read.
public struct EventZone: Hashable, Codable, Sendable {
  /// The zone's IANA name as the portal sent it, or nil where it sent none.
  public let name: String?
  /// The rules that hold. For a name that this machine does not know they are a fixed offset.
  public let timeZone: TimeZone

  /// Finds a zone by name, else by the offset that the portal took when the event was made (`TZ_OFFSET_FROM`), else
  /// UTC.
  public init(name: String?, fallbackOffset: Int?) {
    let name = name.flatMap { $0.isEmpty ? nil : $0 }
    self.name = name
    let offset = fallbackOffset.flatMap { (-18 * 3600...18 * 3600).contains($0) ? $0 : nil } ?? 0
    timeZone = name.flatMap { TimeZone(identifier: $0) } ?? TimeZone(secondsFromGMT: offset) ?? .gmt
  }

  /// The zone of a time zone that is known already.
  public init(_ timeZone: TimeZone) {
    name = timeZone.identifier
    self.timeZone = timeZone
  }
}
