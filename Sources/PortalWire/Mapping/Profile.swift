public import CalendarModel
public import Foundation

/// Who a key belongs to, as `profile` and `user.current` tell.
public struct Profile: Hashable, Sendable {
  /// Who.
  public var id: UserID
  /// The person, where there is a name.
  public var person: Person?
  /// The person's zone at the portal, where one is set that this machine knows.
  public var timeZone: TimeZone?

  /// Reads the answer, or nothing where it has no id: for a person who has left it is `[]`.
  public init?(wire: JSONValue) {
    guard let id: UserID = wire["ID"]?.identifier() else { return nil }
    self.id = id
    person = Person(wire: wire)
    timeZone = wire["TIME_ZONE"]?.word.flatMap { TimeZone(identifier: $0) }
  }
}
