public import Foundation

/// What asking the portal for lists of events came to.
public struct PortalLists: Hashable, Sendable {
  /// The events of one owner's calendars in one stretch of days.
  public struct Part: Hashable, Sendable {
    /// Whose calendars.
    public var owner: CalendarOwner
    /// The days for which the list is whole: every instance that has to do with them, by UTC or by its own dates, is in it.
    public var span: DaySpan
    /// The instances, unsorted, some from outside of the span. Those without a time that can be read are left out.
    public var events: [CalendarEvent]
    /// How many rows could not be read.
    public var skipped: Int

    /// Makes a part.
    public init(owner: CalendarOwner, span: DaySpan, events: [CalendarEvent], skipped: Int = 0) {
      self.owner = owner
      self.span = span
      self.events = events
      self.skipped = skipped
    }
  }

  /// What was listed.
  public var parts: [Part]
  /// Who I am; nil where the portal did not say.
  public var me: UserID?
  /// Names of people, calendars and rooms.
  public var directory: Directory
  /// What the administrator has set; nil where it was not asked for or refused.
  public var settings: PortalSettings?
  /// My zone at the portal; nil where it was not asked for or refused.
  public var portalZone: TimeZone?
  /// Seconds by which the portal's server is ahead of UTC; nil where it did not say.
  public var serverOffset: Int?
  /// What the portal took the time for when it answered; nil where it did not say.
  public var portalTime: Date?
  /// Calendars that the portal would not list, beside others that it did, and why.
  public var refusals: [CalendarOwner: PortalError]
  /// Why names are missing; nil where none are.
  public var namesFailure: PortalError?

  /// Makes lists.
  public init(
    parts: [Part], me: UserID? = nil, directory: Directory = Directory(), settings: PortalSettings? = nil,
    portalZone: TimeZone? = nil, serverOffset: Int? = nil, portalTime: Date? = nil,
    refusals: [CalendarOwner: PortalError] = [:], namesFailure: PortalError? = nil
  ) {
    self.parts = parts
    self.me = me
    self.directory = directory
    self.settings = settings
    self.portalZone = portalZone
    self.serverOffset = serverOffset
    self.portalTime = portalTime
    self.refusals = refusals
    self.namesFailure = namesFailure
  }

  /// How many rows could not be read.
  public var skipped: Int { parts.map(\.skipped).reduce(0, +) }
}

/// What to ask the portal for.
public struct ListRequest: Hashable, Sendable {
  /// Whose calendars; the first is the person's own.
  public var owners: [CalendarOwner]
  /// Which days.
  public var span: DaySpan
  /// Whether to ask also for settings, calendars and rooms, which seldom change.
  public var asksSurroundings: Bool

  /// Makes a request.
  public init(owners: [CalendarOwner], span: DaySpan, asksSurroundings: Bool) {
    self.owners = owners
    self.span = span
    self.asksSurroundings = asksSurroundings
  }

  /// How many days are asked for at a time, so that no answer is huge.
  public static let windowLength = 14
}
