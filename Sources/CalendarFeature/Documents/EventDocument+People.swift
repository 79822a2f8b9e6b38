import CalendarModel
import Wording

extension EventDocument {
  /// How many are invited and what they answered, then each of them: the organiser, then by answer.
  func people(_ rows: RowBuilder) -> [StyledLine] {
    guard event.isMeeting, !event.attendees.isEmpty else {
      return rows.lines(
        Fact(
          .attendees, [presentation.line(event.isRestricted && event.isMeeting ? wording.hidden : wording.noAttendees)])
      )
    }
    let heading = Fact(.attendees, [presentation.line(wording.attendees(event.attendees.count, event.tally))])
    return rows.lines(heading) + inOrder.flatMap { line($0).wrapped(to: rows.width) }
      + event.invitedGroups.flatMap { presentation.line("  \(wording.invited($0))", .muted).wrapped(to: rows.width) }
  }

  private var inOrder: [Attendee] {
    let order: [Answer?] = [.organizer, .accepted, .declined, .notAnswered, nil]
    return order.flatMap { answer in event.attendees.filter { event.answer(of: $0) == answer } }
  }

  private func line(_ attendee: Attendee) -> StyledLine {
    let answer = event.answer(of: attendee)
    let name = name(attendee.user)
    return StyledLine([
      presentation.span("\(presentation.glyphs.sign(answer)) ", Role(answer)),
      presentation.span(attendee.user == detail.me ? wording.you(name) : name),
    ])
  }
}
