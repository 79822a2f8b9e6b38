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
  public internal(set) var days: [AgendaDay] = []
  /// How many instances the filter and the hidden calendars leave out.
  public private(set) var leftOut = 0
  /// Which of my own events overlap which.
  var overlaps: [InstanceID: [EventSummary]]
  private var zone: TimeZone

  /// Lists what is known.
  public init(_ reading: AgendaReading, zone: TimeZone) {
    self.reading = reading
    overlaps = reading.ownOverlaps
    self.zone = zone
    arrange()
  }

  /// The days that are listed.
  public var span: DaySpan { reading.span }

  /// Takes what is known now.
  public mutating func take(_ reading: AgendaReading) {
    self.reading = reading
    overlaps = reading.ownOverlaps
    arrange()
  }

  /// Sets the days out in another zone.
  public mutating func move(to zone: TimeZone) {
    self.zone = zone
    arrange()
  }

  /// Changes what is to be seen.
  public mutating func filter(_ change: (inout EventFilter) -> Void) {
    change(&filter)
    arrange()
  }

  /// Shows what waits for my answer, or everything again.
  public mutating func showWaiting(_ isShown: Bool) {
    showsWaiting = isShown
    arrange()
  }

  /// Shows or hides calendars.
  public mutating func choose(_ choice: CalendarChoice) {
    reading.choice = choice
    arrange()
  }

  /// Takes the marks of an instance away, and one that is gone altogether.
  public mutating func lookedAt(_ id: InstanceID) {
    reading.changed.removeAll { $0 == id }
    reading.events = reading.events.compactMap { event in
      guard event.id == id else { return event }
      var event = event
      let isGone = event.isGone
      event.changes = []
      return isGone ? nil : event
    }
    arrange()
  }

  /// Puts my answer into the rows of a meeting.
  mutating func learn(_ answer: MyAnswer, of row: MeetingRow, now: Date) {
    let isStale = { (event: EventSummary) in event.myAnswer != answer && event.row.isOfSameMeeting(as: row) }
    guard (reading.events + reading.waiting).contains(where: isStale) else { return }
    let learned = { (event: EventSummary) in isStale(event) ? event.answered(answer) : event }
    reading.events = reading.events.map(learned)
    reading.waiting = (reading.waiting.map(learned) + reading.events).waiting(now: now, in: zone)
    reading.next = reading.next.map(learned)
    arrange()
  }

  /// What takes place on a day.
  public func entries(on day: CivilDate) -> [DayEntry] { days.first { $0.date == day }?.entries ?? [] }

  /// A row.
  public func entry(_ id: DayEntry.ID) -> DayEntry? {
    entries(on: id.day).first { $0.summary.id == id.instance }
  }

  /// My own events that overlap one of mine, in order of their start.
  public func overlaps(of id: InstanceID) -> [EventSummary] { overlaps[id] ?? [] }

  /// My own events that overlap others of mine.
  public var overlapped: Set<InstanceID> { Set(overlaps.keys) }

  /// How many meetings wait for my answer in the calendars that are shown.
  public var waitingCount: Int { reading.waiting.count { reading.choice.shows($0) } }

  private mutating func arrange() {
    let events = showsWaiting ? reading.waiting : reading.events
    let visible = events.filter { filter.passes($0) && reading.choice.shows($0) }
    leftOut = events.count - visible.count
    days =
      showsWaiting ? AgendaDay.firstDays(of: visible, in: zone) : AgendaDay.all(of: visible, in: zone, within: span)
  }
}

extension AgendaReading {
  /// What overlaps among my own events: those in calendars that were not chosen beside mine.
  fileprivate var ownOverlaps: [InstanceID: [EventSummary]] {
    events.filter { $0.owner.kind == .user && !choice.owners.contains($0.owner) }.overlaps()
  }
}
