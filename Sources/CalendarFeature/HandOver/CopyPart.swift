/// What of an event can be copied.
public enum CopyPart: CaseIterable, Hashable, Sendable {
  /// The first link.
  case link
  /// The title.
  case title
  /// When.
  case time
  /// Where.
  case place
  /// The id.
  case id
  /// All of these that there are, a line each.
  case all

  /// The key that chooses it in the box.
  public var key: Character {
    switch self {
    case .link: "l"
    case .title: "t"
    case .time: "w"
    case .place: "p"
    case .id: "i"
    case .all: "a"
    }
  }
}
