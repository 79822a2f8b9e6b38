public import Foundation

/// All that is shown of one event: the event, my answer to it, and the names of what it refers to.
public struct EventDetail: Hashable, Sendable {
  /// The event; of a series, the instance in question.
  public var event: CalendarEvent
  /// My answer.
  public var myAnswer: MyAnswer
  /// Who I am; nil where the portal did not say.
  public var me: UserID?
  /// Names of people, calendars and rooms.
  public var directory: Directory
  /// Seconds by which the portal's server is ahead of UTC, to read `created` and `changed`; nil where it did not say.
  public var serverOffset: Int?
  /// My zone at the portal; nil where it did not say.
  public var portalZone: TimeZone?
  /// What stands for every name while they are hidden; nil where they are not.
  public var standIn: String?
  /// Why names are missing from the directory; nil where the portal was not asked for any, or told what it has.
  public var namesFailure: PortalError?
  /// When the next instances of a series after this one are, as far as they were told: those that were not over then, five at most.
  public var upcoming: [EventTime]
  /// Every field as the portal sent it.
  public var rawFields: [RawField]

  /// Makes a detail.
  public init(
    event: CalendarEvent, myAnswer: MyAnswer, me: UserID? = nil, directory: Directory = Directory(),
    serverOffset: Int? = nil, portalZone: TimeZone? = nil, namesFailure: PortalError? = nil,
    upcoming: [EventTime] = [], rawFields: [RawField] = []
  ) {
    self.event = event
    self.myAnswer = myAnswer
    self.me = me
    self.directory = directory
    self.serverOffset = serverOffset
    self.portalZone = portalZone
    self.namesFailure = namesFailure
    self.upcoming = upcoming
    self.rawFields = rawFields
  }

  /// The calendar that the event is in, where its name is known.
  public var section: CalendarSection? { event.section.flatMap { directory.sections[$0] } }

  /// The colour to show: the event's own, else its calendar's.
  public var color: EventColor? { event.color ?? section?.color }

  /// The name of a person; of an organiser whom `user.get` does not return, as the meeting itself keeps it.
  public func name(of user: UserID) -> String? {
    if let name = standIn ?? directory.people[user]?.name { return name }
    guard user == event.organizer, let name = event.meeting?.hostName, !name.isEmpty else { return nil }
    return name
  }

  /// The instant of a reading of the portal's server's clock, as far as its offset is known.
  public func instant(serverClock: WallClock) -> Date? {
    serverOffset.flatMap { TimeZone(secondsFromGMT: $0) }.map { serverClock.instant(in: $0) }
  }
}

/// A field as the portal sent it.
public struct RawField: Hashable, Codable, Sendable {
  /// The portal's name of it.
  public var name: String
  /// Its value as JSON, over as many lines as it takes.
  public var json: String

  /// Makes a field.
  public init(name: String, json: String) {
    self.name = name
    self.json = json
  }
}
