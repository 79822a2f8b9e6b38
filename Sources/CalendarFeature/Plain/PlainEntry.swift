import CalendarModel
import Wording

/// An entry as a sentence: when, my answer, what, and how many answered what.
struct PlainEntry {
  let look: EntryLook
  /// Whether it overlaps something else of mine.
  let isOverlapped: Bool

  /// `10:00 to 10:30, accepted: Standup. 2 accepted, 1 not answered.`
  var text: String {
    let head = [when, answer].compactMap(\.self).joined(separator: ", ")
    let rest = remarks.isEmpty ? "" : " " + wording.sentence(remarks)
    return "\(head): \(wording.sentence([name]))" + (tally.isEmpty ? "" : " " + wording.sentence([tally])) + rest
  }

  private var when: String {
    guard let hours = entry.hours, !look.isOnWholeDay else { return wording.allDay }
    let start = wording.time(hours.start), end = wording.time(hours.end)
    if entry.isContinued { return wording.hours(to: end) }
    if entry.goesOn, entry.span.count > 2 { return wording.hours(from: start) }
    return hours.start == hours.end ? start : wording.hours(from: start, to: end)
  }

  private var answer: String? {
    if let request = look.presentation.answering.pending(event.row) { return wording.sending(request.answer) }
    return event.myAnswer.answer.map(wording.answer)
  }

  private var name: String {
    event.name.isEmpty ? wording.untitled : event.name
  }

  private var tally: String { event.tally.map(wording.tally) ?? "" }

  private var remarks: [String] {
    [
      look.isOnWholeDay && entry.span.count > 1 ? wording.dayOfSeveral(entry.position, of: entry.span.count) : nil,
      event.importance == .high ? wording.important : nil,
      event.isGone ? wording.gone : nil,
      event.changes.isEmpty || event.isGone ? nil : wording.changedSince,
      isOverlapped ? wording.overlapping : nil,
    ].compactMap(\.self)
  }

  private var entry: DayEntry { look.entry }
  private var event: EventSummary { entry.summary }
  private var wording: Wording { look.presentation.wording }
}
