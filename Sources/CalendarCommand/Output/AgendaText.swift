import CalendarFeature
import CalendarModel
import Canvas
import Wording

/// Days as text for people: a heading, then a line for each event with its id.
struct AgendaText {
  let days: [AgendaDay]
  let presentation: Presentation
  private let idWidth: Int

  init(days: [AgendaDay], presentation: Presentation) {
    self.days = days
    self.presentation = presentation
    idWidth = days.lazy.flatMap(\.entries).map { "\($0.summary.id.event)".count }.max() ?? 0
  }

  /// All of it, without a line break at the end.
  var text: String { days.flatMap { [heading($0.date)] + $0.entries.map(line) }.joined(separator: "\n") }

  private var wording: Wording { presentation.wording }

  private func heading(_ day: CivilDate) -> String { wording.dayHeading(day, today: presentation.today) }

  private func line(_ entry: DayEntry) -> String {
    let id = "\(entry.summary.id.event)".padded(to: idWidth, alignment: .trailing)
    let line = EventLine(event: entry.summary, presentation: presentation)
    let facts = [line.title, severalDays(entry), line.place, line.tally].compactMap(\.self)
    return "  \(id)  \(hours(entry).padded(to: 11))  \(line.sign) \(facts.joined(separator: wording.dot))"
  }

  /// When on its day: `14:00–15:00`, `23:00–…` where it goes on for days, `…–03:00` where it began earlier.
  private func hours(_ entry: DayEntry) -> String {
    guard let hours = entry.hours, !(entry.isContinued && entry.goesOn) else { return wording.allDay }
    let start = entry.isContinued ? ellipsis : wording.time(hours.start)
    let goesOnForDays = entry.goesOn && entry.span.count > 2
    if hours.start == hours.end { return start }
    return start + wording.dash + (goesOnForDays ? ellipsis : wording.time(hours.end))
  }

  private func severalDays(_ entry: DayEntry) -> String? {
    guard entry.span.count > (entry.hours == nil ? 1 : 2) else { return nil }
    return wording.dayOfSeveral(entry.position, of: entry.span.count)
  }

  private var ellipsis: String { wording.isASCII ? "..." : "…" }
}
