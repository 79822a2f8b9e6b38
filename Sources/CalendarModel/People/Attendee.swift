/// A person invited to a meeting.
public struct Attendee: Hashable, Codable, Sendable {
  /// Who.
  public var user: UserID
  /// The person's own row of the meeting (`entryId`), where the portal told it.
  public var entry: EventID?
  /// What they answered, or nil where the portal gave no letter that is known.
  public var answer: Answer?

  /// Makes an attendee.
  public init(user: UserID, entry: EventID? = nil, answer: Answer?) {
    self.user = user
    self.entry = entry
    self.answer = answer
  }
}

/// How many attendees gave each answer; the organiser is not counted.
public struct AnswerTally: Hashable, Sendable {
  /// Those who said yes.
  public var accepted = 0
  /// Those who said no.
  public var declined = 0
  /// Those who have not answered.
  public var notAnswered = 0

  /// Counts the answers of everybody but the organiser.
  public init(_ attendees: [Attendee], organizer: UserID?) {
    for attendee in attendees where attendee.user != organizer {
      switch attendee.answer {
      case .accepted: accepted += 1
      case .declined: declined += 1
      case .notAnswered: notAnswered += 1
      case .organizer, nil: break
      }
    }
  }
}
