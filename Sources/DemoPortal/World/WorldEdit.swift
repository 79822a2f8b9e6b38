/// Something that a colleague does at the portal while others look on.
public enum WorldEdit: Sendable {
  /// Takes an event away.
  case delete(event: Int)
  /// Moves an event by minutes.
  case move(event: Int, minutes: Int)
  /// Gives a guest's answer by the portal's letter, `Y`, `N` or `Q`.
  case answer(event: Int, person: Int, letter: String)
}

extension World {
  /// Takes account of what was done. What has no such event or guest changes nothing.
  mutating func apply(_ edit: WorldEdit) {
    switch edit {
    case .delete(let id):
      for index in events.indices where events[index].id == id { events[index].isDeleted = true }
    case .move(let id, let minutes):
      for index in events.indices where events[index].id == id {
        events[index].when.start = events[index].when.start + minutes * 60
        events[index].when.end = events[index].when.end + minutes * 60
      }
    case .answer(let id, let person, let letter):
      if let answer = MeetingAnswer(rawValue: letter) { set(answer, of: person, in: id) }
    }
  }
}
