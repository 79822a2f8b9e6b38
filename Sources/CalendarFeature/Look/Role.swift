public import CalendarModel

/// What a piece of text is, which decides how it looks. The raw value is its name in a theme file.
public enum Role: String, CaseIterable, Hashable, Sendable {
  case text
  case title
  case label
  case muted
  case heading
  case rule
  case link
  case code
  case quote
  case error
  case key
  case accepted
  case declined
  case notAnswered = "not-answered"
  case organizer
  case importance
  /// How many gave each answer.
  case tally
  /// The mark and the time of what is selected.
  case selection
  /// The line of the present.
  case now
  /// The mark of what changed since it was last looked at.
  case changed
  /// The mark of what overlaps something else of mine.
  case overlap

  /// The role of an answer's sign.
  public init(_ answer: Answer?) {
    self =
      switch answer {
      case .accepted: .accepted
      case .declined: .declined
      case .notAnswered: .notAnswered
      case .organizer: .organizer
      case nil: .muted
      }
  }
}
