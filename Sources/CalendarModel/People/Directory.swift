/// The names that the numbers of an event stand for: people, calendars and rooms, as far as they are known.
public struct Directory: Hashable, Sendable {
  /// People by id. E-mail guests and bots are never in it: `user.get` does not return them.
  public var people: [UserID: Person]
  /// People whom the portal was asked for and does not name, so that they are not asked for each time.
  public var unnamed: Set<UserID>
  /// Calendars and rooms by id.
  public var sections: [SectionID: CalendarSection]

  /// Makes a directory of what is known.
  public init(people: [Person] = [], unnamed: Set<UserID> = [], sections: [CalendarSection] = []) {
    self.people = Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    self.unnamed = unnamed
    self.sections = Dictionary(sections.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
  }

  /// Adds what another directory knows; where both know, the other's stands.
  public mutating func merge(_ other: Directory) {
    people.merge(other.people) { _, new in new }
    unnamed = unnamed.union(other.unnamed).subtracting(people.keys)
    sections.merge(other.sections) { _, new in new }
  }
}
