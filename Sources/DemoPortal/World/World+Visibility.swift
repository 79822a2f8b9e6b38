extension World {
  /// How much of somebody's copy of an event a caller gets to see.
  func visibility(of row: Row, for caller: Person.ID) -> Visibility {
    guard let calendar = calendar(row.calendar) else { return .nothing }
    if row.event.creator == caller || isOwn(calendar, caller) { return .everything }
    if let meeting = row.event.meeting, meeting.everybody.contains(caller) { return .everything }
    return row.event.isPrivate ? min(.time, calendar.colleaguesSee) : calendar.colleaguesSee
  }

  /// How much of a calendar as a whole.
  func visibility(of calendar: CalendarSection, for caller: Person.ID) -> Visibility {
    isOwn(calendar, caller) ? .everything : calendar.colleaguesSee
  }

  private func isOwn(_ calendar: CalendarSection, _ caller: Person.ID) -> Bool {
    calendar.type == .user && calendar.owner == caller
  }
}
