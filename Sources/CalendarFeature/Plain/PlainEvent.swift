import CalendarModel
import Canvas
import Wording

/// An event in sentences: its title, my answer, a line for each fact, its people and its description.
struct PlainEvent {
  let state: CalendarState
  let pane: DetailPane

  init(_ state: CalendarState, _ pane: DetailPane) {
    self.state = state
    self.pane = pane
  }

  var title: String {
    guard let event = pane.loaded, !pane.showsRawFields else {
      return pane.showsRawFields ? wording.rawFields : wording.event(pane.id)
    }
    return event.event.name.isEmpty ? wording.untitled : event.event.name
  }

  var lines: [String] {
    switch pane.content {
    case .unknown: []
    case .loaded(let event, _): pane.showsRawFields ? rawFields(event) : facts(event)
    case .noSuchEvent: [wording.noEvent(pane.id)]
    case .noOccurrence(let date): [wording.noOccurrence(pane.id, on: date, today: state.today)]
    case .failed(let error): [wording.error(error)]
    }
  }

  private func facts(_ detail: EventDetail) -> [String] {
    let overlaps = pane.instance.map(state.listing.overlaps) ?? []
    let document = EventDocument(detail, overlaps: overlaps, presentation: state.presentation)
    let answer =
      state.answering.pending(detail.row).map { wording.sending($0.answer) } ?? wording.answer(detail.myAnswer)
    return [wording.sentence([answer])] + document.mainFacts.map(line) + people(detail, document)
      + RichTextDocument(detail.event.description, presentation: state.presentation).lines(width: Self.unbroken)
      .map(\.text)
      .filter { !$0.isEmpty } + document.otherFacts.map(line)
  }

  private func line(_ fact: Fact) -> String {
    let text = fact.lines(width: Self.unbroken).map(\.text).joined(separator: "; ")
    let swatch = state.presentation.glyphs.swatch + " "
    let value = text.hasPrefix(swatch) ? String(text.dropFirst(swatch.count)) : text
    return "\(wording.label(fact.label)): \(value)"
  }

  /// Who is invited, those of an answer on one line.
  private func people(_ detail: EventDetail, _ document: EventDocument) -> [String] {
    let people = detail.event.attendees
    guard detail.event.isMeeting, !people.isEmpty else {
      return ["\(wording.label(.attendees)): \(wording.noAttendees)"]
    }
    let groups = Dictionary(grouping: people) { detail.event.answer(of: $0) }
    let order: [Answer?] = [.organizer, .accepted, .declined, .notAnswered, nil]
    return ["\(wording.label(.attendees)): \(wording.attendees(people.count, detail.event.tally))"]
      + order.compactMap { answer in
        guard let group = groups[answer] else { return nil }
        let names = group.map { person in
          let name = document.name(person.user)
          return person.user == detail.me ? wording.you(name) : name
        }
        return "\(wording.answered(group.count, answer)): \(names.joined(separator: "; "))"
      } + detail.event.invitedGroups.map(wording.invited)
  }

  private func rawFields(_ detail: EventDetail) -> [String] {
    detail.rawFields.flatMap { "\($0.name): \($0.json)".split(separator: "\n").map(String.init) }
  }

  /// Nothing is wrapped: what reads the lines out, or the terminal, does that.
  private static let unbroken = 1_000_000
  private var wording: Wording { state.wording }
}
