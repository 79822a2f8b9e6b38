public import Foundation

/// What is known of a stretch of days, as it was last heard from the portal.
public struct AgendaReading: Hashable, Sendable {
  /// The days.
  public var span: DaySpan
  /// What takes place on them in the zone of display in the calendars that are shown, gone ones included, ordered by start,
  /// then id.
  public var events: [EventSummary]
  /// When each of these days, and of the 90 from today on, was last heard of, of the calendar that was heard of longest ago;
  /// days never heard of are missing.
  public var heard: [CivilDate: Date]
  /// Meetings that wait for my answer, one a series, by start.
  public var waiting: [EventSummary]
  /// The meeting that is on or next; nil where there is none in the time that is known.
  public var next: EventSummary?
  /// All instances from today on that are different since they were last looked at, in order.
  public var changed: [InstanceID]
  /// Which calendars are shown.
  public var choice: CalendarChoice
  /// Groups that meetings invited, whose calendars can be chosen.
  public var groups: [Int64]
  /// Calendars and rooms.
  public var sections: [CalendarSection]
  /// What the administrator has set.
  public var settings: PortalSettings
  /// My zone at the portal, where it is known.
  public var portalZone: TimeZone?
  /// Why what was last known is not there, or is not kept; nil where all is well.
  public var fault: CacheFault?

  /// Makes a reading.
  public init(
    span: DaySpan, events: [EventSummary] = [], heard: [CivilDate: Date] = [:], waiting: [EventSummary] = [],
    next: EventSummary? = nil, changed: [InstanceID] = [], choice: CalendarChoice = CalendarChoice(),
    groups: [Int64] = [], sections: [CalendarSection] = [], settings: PortalSettings = PortalSettings(),
    portalZone: TimeZone? = nil, fault: CacheFault? = nil
  ) {
    self.span = span
    self.events = events
    self.heard = heard
    self.waiting = waiting
    self.next = next
    self.changed = changed
    self.choice = choice
    self.groups = groups
    self.sections = sections
    self.settings = settings
    self.portalZone = portalZone
    self.fault = fault
  }
}

/// Which calendars are shown beside the person's own, and which of all of them are not. It is kept with the account.
public struct CalendarChoice: Hashable, Sendable {
  /// Whose calendars are asked for beside the person's own.
  public var owners: [CalendarOwner]
  /// Calendars that are left out.
  public var hidden: Set<SectionID>

  /// Makes a choice.
  public init(owners: [CalendarOwner] = [], hidden: Set<SectionID> = []) {
    self.owners = owners
    self.hidden = hidden
  }
}

extension CalendarChoice {
  /// Whether an event is in a calendar that is not left out.
  public func shows(_ event: EventSummary) -> Bool { event.section.map { !hidden.contains($0) } ?? true }
}

/// Which stretch of days to read.
public struct AgendaQuery: Hashable, Sendable {
  /// The days, in the zone of display.
  public var span: DaySpan
  /// The zone of display.
  public var zone: TimeZone
  /// Now.
  public var now: Date

  /// Makes a query.
  public init(span: DaySpan, zone: TimeZone, now: Date) {
    self.span = span
    self.zone = zone
    self.now = now
  }
}
