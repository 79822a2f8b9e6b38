import CalendarFeature
import CalendarModel
import Canvas
import Wording

/// What a line of a printed list says of an event.
struct EventLine {
  let event: EventSummary
  let presentation: Presentation

  /// When, what, where, how far off, my answer, who comes, which: `14:00–15:00 · Standup · in 40 min · accepted · ✓2 ?1 · 651`.
  var next: String { facts.joined(separator: wording.dot) }

  /// The same facts one by one.
  var facts: [String] { [when, title, place, distance, answer, tally, "\(event.id.event)"].compactMap(\.self) }

  /// Which, when, what, where, how far off, who comes: `651  Sat 21 Nov 14:00–15:00 (1 h) · Standup · in 40 min · ✓2 ?1`.
  func waiting(idWidth: Int) -> String {
    let day = wording.when(event.time, in: presentation.zone, today: presentation.today)
    let series = event.isSeries ? wording.series : nil
    let facts = [day, title, series, place, distance, tally].compactMap(\.self)
    return "\("\(event.id.event)".padded(to: idWidth, alignment: .trailing))  \(facts.joined(separator: wording.dot))"
  }

  /// The title, with a mark where it is important.
  var title: String {
    let name = event.name.safeForTerminal()
    return (name.isEmpty ? wording.untitled : name) + (event.importance == .high ? " !" : "")
  }

  /// The place, where it is known.
  var place: String? { event.place.map { $0.safeForTerminal() }.flatMap { $0.isEmpty ? nil : $0 } }

  /// The sign of my answer.
  var sign: String { presentation.glyphs.sign(event.myAnswer.answer) }

  /// How many gave each answer: `✓1 ✗1 ?2`; nil where nobody is invited.
  var tally: String? {
    event.tally.map(presentation.glyphs.tally).flatMap { $0.isEmpty ? nil : $0 }
  }

  private var wording: Wording { presentation.wording }

  private var distance: String { wording.distance(event.time, now: presentation.now, in: presentation.zone) }

  private var answer: String? { event.myAnswer == .notMeeting ? nil : wording.answer(event.myAnswer) }

  /// The times alone where it is today, else with the day.
  private var when: String {
    let today = presentation.today
    guard case .timed(let span) = event.time, event.time.days(in: presentation.zone) == DaySpan(today, today) else {
      return wording.when(event.time, in: presentation.zone, today: today)
    }
    let start = WallClock(span.startInstant, in: presentation.zone),
      end = WallClock(span.endInstant, in: presentation.zone)
    return wording.time(start) + (start == end ? "" : wording.dash + wording.time(end))
  }
}
