extension CalendarEvent {
  /// My answer as far as the event alone tells, for lists and for when the portal does not say it in so many words.
  ///
  /// The list of attendees counts. The row's own answer stands in for a list that was kept from me, but only on a row of
  /// mine, and not on the organiser's, where the portal shows `organizer` to everybody.
  public func myAnswer(_ me: UserID?) -> MyAnswer {
    guard isMeeting else { return .notMeeting }
    if let me, me == organizer { return .given(.organizer) }
    if let me, !attendees.isEmpty {
      guard let entry = attendees.first(where: { $0.user == me }) else { return .notInvited }
      return entry.answer.map { .given($0) } ?? .unknown
    }
    guard let me, let rowAnswer, parent != id, kind == .user, ownerID == me.rawValue else { return .unknown }
    return .given(rowAnswer)
  }
}
