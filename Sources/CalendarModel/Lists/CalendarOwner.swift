/// Whose calendars are listed together: a person's, a group's or the company's.
public struct CalendarOwner: Hashable, Sendable {
  /// Which kind of owner.
  public var kind: CalendarKind
  /// The user or group; 0 for the company and for rooms.
  public var id: Int64

  /// Names an owner.
  public init(kind: CalendarKind, id: Int64) {
    self.kind = kind
    self.id = id
  }

  /// A person.
  public static func person(_ user: UserID) -> CalendarOwner { CalendarOwner(kind: .user, id: user.rawValue) }

  /// The company.
  public static let company = CalendarOwner(kind: .company, id: 0)

  /// The meeting rooms.
  public static let rooms = CalendarOwner(kind: .room, id: 0)

  /// A group, by its number.
  public static func group(_ id: Int64) -> CalendarOwner { CalendarOwner(kind: .group, id: id) }
}

extension CalendarEvent {
  /// Whose calendar it is in.
  public var owner: CalendarOwner { CalendarOwner(kind: kind, id: ownerID ?? 0) }
}
