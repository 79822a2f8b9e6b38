import CalendarModel
import PortalWire

/// The people and calendars that events refer to and whose names are not known yet.
struct MissingNames {
  /// The questions; none where nothing is missing.
  let commands: [BatchCommand]
  /// Whom each question is about.
  private let asked: [String: Set<UserID>]

  /// The people and calendars of events.
  init(of events: [CalendarEvent], in surroundings: Surroundings) {
    let known = surroundings.directory
    let owners = events.filter { event in event.section.map { known.sections[$0] == nil } ?? false }
      .map(\.owner).unique()
      .filter { $0.kind != .room && $0 != CalendarOwner(kind: .user, id: surroundings.me?.rawValue ?? 0) }
    self.init(
      strangers: Self.strangers(in: events, known),
      others: owners.enumerated().map { .sections(of: $1, "calendars\($0)") })
  }

  /// The people of events alone.
  init(ofPeopleIn events: [CalendarEvent], known: Directory) {
    self.init(strangers: Self.strangers(in: events, known))
  }

  private init(strangers: [UserID], others: [BatchCommand] = []) {
    let pages = strangers.parts(of: Self.pageSize).enumerated().map { (name: "people\($0)", users: $1) }
    commands =
      pages.map { name, users in
        BatchCommand(name, .people, ["FILTER": ["ID": .array(users.map { .integer($0.rawValue) })]])
      } + others
    asked = Dictionary(uniqueKeysWithValues: pages.map { ($0.name, Set($0.users)) })
  }

  /// What the answers add to what is known.
  func directory(_ replies: Replies) -> Directory {
    func rows(_ method: PortalMethod) -> [JSONValue] {
      commands.filter { $0.method == method }.flatMap { replies.rows($0.name) }
    }
    let people = rows(.people).compactMap { Person(wire: $0) }
    let answered = asked.filter { replies.result($0.key)?.rows != nil }.values.reduce(into: Set()) {
      $0.formUnion($1)
    }
    return Directory(
      people: people, unnamed: answered.subtracting(people.map(\.id)),
      sections: rows(.sections).compactMap { CalendarSection(wire: $0) })
  }

  /// Why people's names are missing. A calendar that I may not see is nothing to be told.
  func failure(_ replies: Replies) -> PortalError? {
    commands.lazy.filter { $0.method == .people }.compactMap { command in
      if case .failure(let error) = replies[command.name] { error } else { nil }
    }.first
  }

  /// The most people that one `user.get` returns.
  private static let pageSize = 50

  private static func strangers(in events: [CalendarEvent], _ known: Directory) -> [UserID] {
    let people = events.flatMap { event in
      event.attendees.map(\.user) + [event.organizer, event.creator].compactMap(\.self)
    }
    return people.unique().filter { known.people[$0] == nil && !known.unnamed.contains($0) }
  }
}

extension BatchCommand {
  /// Asks for the calendars of an owner.
  static func sections(of owner: CalendarOwner, _ name: String) -> BatchCommand {
    BatchCommand(name, .sections, ["type": .string(owner.kind.code), "ownerId": .integer(owner.id)])
  }
}
