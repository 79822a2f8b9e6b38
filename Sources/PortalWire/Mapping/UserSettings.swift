public import Foundation

/// What a person has set for the calendar at the portal (`calendar.user.settings.get`), as far as it serves here.
public struct UserSettings: Hashable, Sendable {
  /// The zone that the portal shows times in: the person's, else the portal's own choice for them.
  public var timeZone: TimeZone?

  /// Reads the answer; what is missing or strange is nil.
  public init(wire: JSONValue) {
    timeZone =
      ["timezoneName", "timezoneDefaultName"].lazy
      .compactMap { wire[$0]?.word.flatMap { TimeZone(identifier: $0) } }.first
  }
}
