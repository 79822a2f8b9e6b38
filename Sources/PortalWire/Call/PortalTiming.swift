public import Foundation

/// What the `time` of an answer tells beside how long it took.
public struct PortalTiming: Hashable, Sendable {
  /// Seconds by which the portal's server was ahead of UTC at the answer (`date_start`).
  public var serverOffset: Int?
  /// What the portal took the time for at the answer (`finish`).
  public var finishedAt: Date?
  /// When the method's share of the portal's time is counted anew (`operating_reset_at`): the end of a later 429.
  public var operatingResetsAt: Date?

  /// Makes a timing of what is known.
  public init(serverOffset: Int? = nil, finishedAt: Date? = nil, operatingResetsAt: Date? = nil) {
    self.serverOffset = serverOffset
    self.finishedAt = finishedAt
    self.operatingResetsAt = operatingResetsAt
  }

  /// Reads the object `time`; what is missing or strange is nil.
  public init(wire: JSONValue?) {
    serverOffset = wire?["date_start"]?.text.flatMap(Self.offset)
    finishedAt = Self.seconds(wire?["finish"]).flatMap { $0 > 0 ? Date(timeIntervalSince1970: $0) : nil }
    operatingResetsAt = wire?["operating_reset_at"]?.whole.flatMap { seconds in
      seconds > 0 ? Date(timeIntervalSince1970: Double(seconds)) : nil
    }
  }

  private static func seconds(_ value: JSONValue?) -> Double? {
    if case .number(let seconds) = value { seconds } else { value?.whole.map(Double.init) }
  }

  /// The offset at the end of an ISO 8601 time such as `2026-09-21T09:17:39+03:00`, in seconds.
  private static func offset(of text: String) -> Int? {
    if text.hasSuffix("Z") { return 0 }
    guard let signPlace = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
    let digits = text[signPlace...].dropFirst().filter { $0 != ":" }
    guard digits.utf8.count == 4, let number = Int(digits), number % 100 < 60, (0...1800).contains(number) else {
      return nil
    }
    let seconds = number / 100 * 3600 + number % 100 * 60
    return text[signPlace] == "-" ? -seconds : seconds
  }
}
