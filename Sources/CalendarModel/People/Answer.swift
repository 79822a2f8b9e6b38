/// A person's answer to an invitation, by the portal's letter. The portal knows no "tentative".
public enum Answer: String, CaseIterable, Hashable, Codable, Sendable {
  case accepted = "Y"
  case declined = "N"
  case notAnswered = "Q"
  /// The person hosts the meeting. Stands whatever answer was set.
  case organizer = "H"
}

/// What the portal says of the asking person's part in an event.
public enum MyAnswer: Hashable, Sendable {
  /// A meeting that I am in.
  case given(Answer)
  /// A meeting without me.
  case notInvited
  /// An event that invites nobody.
  case notMeeting
  /// The portal did not say.
  case unknown

  /// The answer, where there is one.
  public var answer: Answer? {
    if case .given(let answer) = self { answer } else { nil }
  }
}
