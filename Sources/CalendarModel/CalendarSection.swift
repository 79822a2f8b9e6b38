/// A calendar of a person, a group or the company, or a meeting room: the portal calls each of them a section.
public struct CalendarSection: Hashable, Sendable {
  /// Which.
  public var id: SectionID
  /// Its name, `""` where the portal gave none.
  public var name: String
  /// Its colour, which events without one of their own take.
  public var color: EventColor?
  /// What kind of calendar it belongs to.
  public var kind: CalendarKind
  /// The user or group that owns it; nil for the company and for rooms.
  public var ownerID: Int64?

  /// Makes a section.
  public init(id: SectionID, name: String, color: EventColor? = nil, kind: CalendarKind = .user, ownerID: Int64? = nil)
  {
    self.id = id
    self.name = name
    self.color = color
    self.kind = kind
    self.ownerID = ownerID
  }
}
