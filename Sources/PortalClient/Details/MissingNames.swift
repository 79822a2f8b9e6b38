import CalendarModel
import PortalWire

/// The people and calendars that events refer to and whose names are not known yet.
struct MissingNames {
  /// The questions; none where nothing is missing.
  let commands: [BatchCommand]

  init(of events: [CalendarEvent], in surroundings: Surroundings) {
    let known = surroundings.directory
    let people = events.flatMap { event in
      event.attendees.map(\.user) + [event.organizer, event.creator].compactMap(\.self)
    }
    let strangers = people.unique().filter { known.people[$0] == nil }
    let owners = events.filter { event in event.section.map { known.sections[$0] == nil } ?? false }
      .map { CalendarOwner(kind: $0.kind, id: $0.ownerID ?? 0) }.unique()
      .filter { $0.kind != .room && $0 != CalendarOwner(kind: .user, id: surroundings.me?.rawValue ?? 0) }
    commands =
      strangers.parts(of: Self.pageSize).enumerated().map { page, users in
        let ids = users.map { JSONValue.integer($0.rawValue) }
        return BatchCommand("people\(page)", .people, ["FILTER": ["ID": .array(ids)]])
      }
      + owners.enumerated().map { place, owner in
        BatchCommand("calendars\(place)", .sections, ["type": .string(owner.kind.code), "ownerId": .integer(owner.id)])
      }
  }

  /// What the answers add to what is known.
  func directory(_ replies: Replies) -> Directory {
    func rows(_ method: PortalMethod) -> [JSONValue] {
      commands.filter { $0.method == method }.flatMap { replies.rows($0.name) }
    }
    return Directory(
      people: rows(.people).compactMap { Person(wire: $0) },
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

  private struct CalendarOwner: Hashable {
    let kind: CalendarKind
    let id: Int64
  }
}
