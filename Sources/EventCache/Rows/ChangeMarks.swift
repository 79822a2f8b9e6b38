import CalendarModel
import Foundation

/// What of an event is compared with what was last looked at, each as a short text.
extension CalendarEvent {
  /// Where it takes place. A room's booking is left out: it is another each time the event moves.
  var placeMark: String {
    switch location {
    case .text(let text): "text \(text)"
    case .room(let room, _): "room \(room)"
    case .legacyRoom(let room): "legacy \(room)"
    case nil: ""
    }
  }

  /// Who is invited and what each answered, such as `1H,7Y,12Q`.
  var peopleMark: String {
    attendees.sorted { $0.user < $1.user }.map { PeopleMark.entry($0.user, answer(of: $0)) }.joined(separator: ",")
  }
}

/// How a mark names people and their answers.
enum PeopleMark {
  /// A person and what they answered, such as `7Y`.
  static func entry(_ person: UserID, _ answer: Answer?) -> String { "\(person)\(answer?.rawValue ?? "?")" }

  /// The mark as it would be had a person, where they are in it, answered otherwise.
  static func replacing(_ person: UserID, with answer: Answer?, in mark: String) -> String {
    mark.split(separator: ",").map { $0.dropLast() == "\(person)" ? entry(person, answer) : String($0) }
      .joined(separator: ",")
  }
}

extension EventTime {
  /// When: the instant and the length, or the dates. The zone alone makes no difference.
  var mark: String {
    switch self {
    case .timed(let span): "\(Int(span.startInstant.timeIntervalSince1970)) \(span.length)"
    case .allDay(let first, let last): "\(first) \(last)"
    }
  }
}
