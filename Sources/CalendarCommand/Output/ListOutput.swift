import CalendarFeature
import CalendarModel
import Canvas
import Wording

/// Prints lists of events on standard output, and what is amiss with them on standard error.
struct ListOutput {
  private let lists: EventLists

  init(_ lists: EventLists) { self.lists = lists }

  /// Days with what takes place on them.
  func agenda(_ events: [EventSummary], _ span: DaySpan) throws(Failure) {
    let days = AgendaDay.all(of: events, in: lists.zone, within: span)
    guard !days.isEmpty else { return Console.complain(wording.noEvents(on: span, today: lists.today)) }
    try Console.print(AgendaText(days: days, presentation: presentation).text)
  }

  /// A line for each instance, its values separated by tabs.
  func table(_ events: [EventSummary]) throws(Failure) {
    for event in events { try Console.print(TabbedLine(event: event, zone: lists.zone).text) }
  }

  /// The whole events for programs.
  func json(_ events: [EventSummary]) async throws(Failure) {
    let details = await lists.details(of: events.map(\.id))
    let documents = details.map {
      EventJSON(id: $0.event.id, detail: $0, zone: lists.zone, wording: wording, today: lists.today).document
    }
    try Console.print(JSONDocument.array(documents).text)
  }

  /// The whole events for other calendars. A file without events would be none.
  func calendar(_ events: [EventSummary], _ span: DaySpan) async throws(Failure) {
    guard !events.isEmpty else { return Console.complain(wording.noEvents(on: span, today: lists.today)) }
    let details = await lists.details(of: events.map(\.id))
    try Console.write(lists.session.calendar(of: details))
  }

  /// The next meeting on one line.
  func next(_ event: EventSummary?, days: Int) throws(Failure) {
    guard let event else { return Console.complain(wording.nothingNext(days: days)) }
    try Console.print(EventLine(event: event, presentation: presentation).next)
  }

  /// The next meeting as a status bar shows it.
  func bar(_ event: EventSummary?, isStale: Bool = false, _ text: (StatusBarEntry) -> String) throws(Failure) {
    try Console.print(text(StatusBarEntry(event: event, presentation: presentation, isStale: isStale)))
  }

  /// A line for each meeting that waits.
  func waiting(_ events: [EventSummary]) throws(Failure) {
    guard !events.isEmpty else {
      return Console.complain(wording.nothingWaiting(days: EventSummary.waitingHorizon))
    }
    let width = events.map { "\($0.id.event)".count }.max() ?? 0
    for event in events {
      try Console.print(EventLine(event: event, presentation: presentation).waiting(idWidth: width))
    }
  }

  private var wording: Wording { lists.session.wording }

  private var presentation: Presentation {
    Presentation(wording: wording, now: lists.session.now, zone: lists.zone)
  }
}

extension ListOutput {
  /// Tells what the portal kept back; of people's names only where they are printed.
  func complain(_ heard: Heard, namesPeople: Bool) {
    complain(skipped: heard.skipped)
    complain(notKnownOf: heard.reading)
    for (owner, error) in heard.refusals.sorted(by: { $0.key.id < $1.key.id }) {
      Console.complain(wording.notListed(owner, wording.error(error)).safeForTerminal())
    }
    if namesPeople, let error = heard.namesFailure {
      Console.complain(wording.namesMissing(wording.error(error)).safeForTerminal())
    }
  }

  /// Tells how many events could not be read.
  func complain(skipped: Int) {
    if skipped > 0 { Console.complain(wording.skipped(skipped)) }
  }

  /// Tells which days are not known, as far as a day, where the portal was not to be asked for them. Returns whether there are any.
  @discardableResult
  func complain(notKnownOf reading: AgendaReading, through last: CivilDate? = nil) -> Bool {
    guard lists.session.isOffline else { return false }
    let unknown = reading.span.days.filter { reading.heard[$0] == nil && $0 <= last ?? $0 }
    guard let first = unknown.first, let last = unknown.last else { return false }
    Console.complain(wording.notKnown(days: unknown.count, in: DaySpan(first, last), today: lists.today))
    return true
  }

  /// The exit code where others' calendars may have been refused.
  func status(_ heard: Heard) -> ExitStatus { heard.refusals.values.map { ExitStatus($0) }.max() ?? .done }
}
