public import CalendarModel

/// What a piece of text is, which decides how it looks.
public enum Role: CaseIterable, Hashable, Sendable {
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
  case notAnswered
  case organizer
  case importance

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
