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
    let people = event.attendees.count > Self.mostLines ? folded(rows.width) : listed(rows.width)
    return rows.lines(heading) + people
      + event.invitedGroups.prefix(Self.mostNames).flatMap {
        presentation.line("  \(wording.invited($0))", .muted).wrapped(to: rows.width)
      }
  }

  /// A line for each.
  private func listed(_ width: Int) -> [StyledLine] {
    let groups = Dictionary(grouping: event.attendees) { event.answer(of: $0) }
    return Self.order.flatMap { groups[$0] ?? [] }.flatMap { line($0).wrapped(to: width) }
  }

  /// The organiser on a line, then for each answer how many gave it and a paragraph of their names, myself first. Of very many, as many
  /// are named as one reads: the raw fields have them all.
  private func folded(_ width: Int) -> [StyledLine] {
    let groups = Dictionary(grouping: event.attendees) { event.answer(of: $0) }
    var room = Self.mostNames
    return Self.order.flatMap { answer -> [StyledLine] in
      guard let people = groups[answer] else { return [] }
      if answer == .organizer { return people.flatMap { line($0).wrapped(to: width) } }
      let named = people.filter { $0.user == detail.me } + people.lazy.filter { $0.user != detail.me }.prefix(room)
      room = max(0, room - named.count)
      let sign = presentation.span("\(presentation.glyphs.sign(answer)) ", Role(answer))
      let heading = StyledLine([sign, presentation.span(wording.answered(people.count, answer))])
      return heading.wrapped(to: width) + paragraph(named, more: people.count - named.count, width)
    }
  }

  private func paragraph(_ named: [Attendee], more: Int, _ width: Int) -> [StyledLine] {
    let names = named.map { $0.user == detail.me ? wording.you(name($0.user)) : name($0.user) }
    let text = names.joined(separator: ", ") + (more > 0 ? wording.more(more, after: !names.isEmpty) : "")
    return presentation.line(text).wrapped(to: max(1, width - 2)).map { StyledLine("  ") + $0 }
  }

  /// How many attendees have a line each.
  private static let mostLines = 8
  /// How many are named where they are folded.
  private static let mostNames = 200
  private static let order: [Answer?] = [.organizer, .accepted, .declined, .notAnswered, nil]

  private func line(_ attendee: Attendee) -> StyledLine {
    let answer = event.answer(of: attendee)
    let name = name(attendee.user)
    return StyledLine([
      presentation.span("\(presentation.glyphs.sign(answer)) ", Role(answer)),
      presentation.span(attendee.user == detail.me ? wording.you(name) : name),
    ])
  }
}
