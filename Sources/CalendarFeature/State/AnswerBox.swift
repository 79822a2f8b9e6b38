public import CalendarModel
import Canvas

/// The answers to choose from, for one meeting.
public struct AnswerBox: Equatable, Sendable {
  /// The answers that there are, in order; `calendar.meeting.status.set` takes no others.
  public static let choices: [(key: Character, answer: Answer)] = [
    ("y", .accepted), ("n", .declined), ("q", .notAnswered),
  ]

  /// The meeting.
  public internal(set) var invitation: Invitation
  /// The answer that Enter takes; nil until one is marked.
  public internal(set) var marked: Answer?

  /// Offers the answers to a meeting.
  init(_ invitation: Invitation) { self.invitation = invitation }

  /// The answer that a key gives.
  static func answer(_ key: Key) -> Answer? { choices.first { key == .character($0.key) }?.answer }

  /// Marks the next answer, or the one before.
  mutating func move(_ steps: Int) {
    let answers = Self.choices.map(\.answer)
    guard let place = marked.flatMap({ answers.firstIndex(of: $0) }) else {
      marked = steps > 0 ? answers.first : answers.last
      return
    }
    marked = answers[min(max(place + steps, 0), answers.count - 1)]
  }
}
