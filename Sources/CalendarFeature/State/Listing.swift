public import CalendarModel
public import Foundation

/// The events that are listed: what is known of some days, and how much of it is to be seen.
public struct Listing: Equatable, Sendable {
  /// What is known.
  public internal(set) var reading: AgendaReading
  /// Which of it is to be seen.
  public private(set) var filter = EventFilter()
  /// Whether only what waits for my answer is to be seen.
  public private(set) var showsWaiting = false
  /// The days of what is to be seen, in the zone of display.
  public private(set) var days: [AgendaDay] = []
  /// How many instances of calendars that are shown the filter leaves out.
  public private(set) var hiddenByFilter = 0
  /// How many instances are in calendars that are not shown.
  public private(set) var hiddenByCalendars = 0
  private var arrangement: Arrangement

  /// Lists what is known.
  public init(_ reading: AgendaReading, zone: TimeZone) {
    self.reading = reading
    arrangement = Arrangement(reading, in: zone)
    select()
  }

  /// The days that are listed.
  public var span: DaySpan { reading.span }

  /// Takes what is known now, with the days that it was set out in, where that was done.
  public mutating func take(_ reading: AgendaReading, _ arrangement: Arrangement? = nil) {
    let zone = self.arrangement.zone
    self.reading = reading
    self.arrangement = arrangement ?? Arrangement(reading, in: zone)
    self.arrangement.move(reading, to: zone)
    select()
  }

  /// Sets the days out in another zone.
  public mutating func move(to zone: TimeZone) {
    arrangement.move(reading, to: zone)
    select()
  }

  /// Changes what is to be seen.
  public mutating func filter(_ change: (inout EventFilter) -> Void) {
    change(&filter)
    select()
  }

  /// Shows what waits for my answer, or everything again.
  public mutating func showWaiting(_ isShown: Bool) {
    showsWaiting = isShown
    select()
  }

  /// Shows or hides calendars.
  public mutating func choose(_ choice: CalendarChoice) {
    reading.choice = choice
    select()
  }

  /// Takes the marks of an instance away, and one that is gone altogether.
  public mutating func lookedAt(_ id: InstanceID) {
    reading.changed.removeAll { $0 == id }
    change(where: { $0.id == id }) { event in
      guard !event.isGone else { return nil }
      var event = event
      event.changes = []
      return event
    }
    select()
  }

  /// Puts my answer into the rows of a meeting.
  mutating func learn(_ answer: MyAnswer, of row: MeetingRow, now: Date) {
    let isStale = { (event: EventSummary) in event.myAnswer != answer && event.row.isOfSameMeeting(as: row) }
    guard [reading.events, reading.waiting].joined().contains(where: isStale) else { return }
    change(where: isStale) { $0.answered(answer) }
    let learned = { (event: EventSummary) in isStale(event) ? event.answered(answer) : event }
    reading.waiting = (reading.waiting.map(learned) + reading.events).waiting(now: now, in: arrangement.zone)
    reading.next = reading.next.map(learned)
    select()
  }

  /// Replaces titles and places. The rows stay where they are.
  mutating func mask(with mask: String) {
    reading.mask(with: mask)
    arrangement.mask(with: mask)
    for place in days.indices { days[place].mask(with: mask) }
  }

  /// What takes place on a day.
  public func entries(on day: CivilDate) -> [DayEntry] { days.first { $0.date == day }?.entries ?? [] }

  /// A row.
  public func entry(_ id: DayEntry.ID) -> DayEntry? {
    entries(on: id.day).first { $0.summary.id == id.instance }
  }

  /// My own events that overlap one of mine, in order of their start.
  public func overlaps(of id: InstanceID) -> [EventSummary] { arrangement.overlaps(of: id) }

  /// Whether an event is one of mine that overlaps others of mine.
  public func isOverlapped(_ id: InstanceID) -> Bool { arrangement.overlaps.contains(id) }

  /// My own events that overlap others of mine.
  public var overlapped: Set<InstanceID> { arrangement.overlaps.instances }

  /// How many meetings wait for my answer in the calendars that are shown.
  public var waitingCount: Int { reading.waiting.count { reading.choice.shows($0) } }

  private mutating func change(where isMeant: (EventSummary) -> Bool, _ change: (EventSummary) -> EventSummary?) {
    arrangement.change(where: isMeant, change)
    reading.events = reading.events.compactMap { isMeant($0) ? change($0) : $0 }
  }

  /// Takes what is to be seen out of what is set out.
  private mutating func select() {
    let choice = reading.choice, filter = filter
    let isShown: (EventSummary) -> Bool = { filter.passes($0) && choice.shows($0) }
    let all = showsWaiting ? reading.waiting : reading.events
    hiddenByCalendars = choice.hidden.isEmpty ? 0 : all.count { !choice.shows($0) }
    hiddenByFilter = filter.isOn ? all.count { choice.shows($0) && !filter.passes($0) } : 0
    if showsWaiting {
      days = AgendaDay.firstDays(of: all.filter(isShown), in: arrangement.zone)
    } else if filter.isOn || !choice.hidden.isEmpty {
      days = arrangement.days.compactMap { $0.filtered(isShown) }
    } else {
      days = arrangement.days
    }
  }
}
