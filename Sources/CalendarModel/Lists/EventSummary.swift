/// What a list shows of one instance of an event.
public struct EventSummary: Hashable, Sendable {
  /// Which instance.
  public var id: InstanceID
  /// The organiser's row of the same meeting.
  public var parent: EventID?
  /// Whose calendar it is in.
  public var owner: CalendarOwner
  /// The calendar that it is in.
  public var section: SectionID?
  /// The title; `""` where the portal sent none.
  public var name: String
  /// When.
  public var time: EventTime
  /// Where, a room by its name; nil where none was given or its name is not known.
  public var place: String?
  /// The event's own colour, else its calendar's.
  public var color: EventColor?
  /// My answer.
  public var myAnswer: MyAnswer
  /// How many gave each answer; nil for what is not a meeting.
  public var tally: AnswerTally?
  /// How important it is.
  public var importance: Importance
  /// Whether others see only that the time is taken.
  public var isPrivate: Bool
  /// What it makes of its owner's time.
  public var availability: Availability
  /// Whether it is an instance of a series.
  public var isSeries: Bool
  /// What is different since it was last looked at.
  public var changes: Set<InstanceChange>

  /// Makes a summary of an event, with the names that are known; nil where its time cannot be read.
  public init?(_ event: CalendarEvent, me: UserID?, directory: Directory, changes: Set<InstanceChange> = []) {
    guard let time = event.time, let id = event.instance else { return nil }
    self.id = id
    parent = event.parent
    owner = event.owner
    section = event.section
    name = event.name
    self.time = time
    place =
      switch event.location {
      case .text(let text): text
      case .room(let room, _): directory.sections[room]?.name
      case .legacyRoom, nil: nil
      }
    color = event.color ?? event.section.flatMap { directory.sections[$0]?.color }
    myAnswer = event.myAnswer(me)
    tally = event.isMeeting ? event.tally : nil
    importance = event.importance
    isPrivate = event.isPrivate
    availability = event.availability
    isSeries = event.isSeries
    self.changes = changes
  }

  /// Makes a summary of its parts.
  public init(
    id: InstanceID, parent: EventID?, owner: CalendarOwner, section: SectionID?, name: String, time: EventTime,
    place: String?, color: EventColor?, myAnswer: MyAnswer, tally: AnswerTally?, importance: Importance,
    isPrivate: Bool, availability: Availability = .busy, isSeries: Bool, changes: Set<InstanceChange>
  ) {
    self.id = id
    self.parent = parent
    self.owner = owner
    self.section = section
    self.name = name
    self.time = time
    self.place = place
    self.color = color
    self.myAnswer = myAnswer
    self.tally = tally
    self.importance = importance
    self.isPrivate = isPrivate
    self.availability = availability
    self.isSeries = isSeries
    self.changes = changes
  }

  /// Whether people are invited.
  public var isMeeting: Bool { tally != nil }

  /// Whether the portal no longer lists it.
  public var isGone: Bool { changes.contains(.gone) }
}

/// What can be different about an instance since it was last looked at.
public enum InstanceChange: String, CaseIterable, Hashable, Sendable {
  /// It was not there.
  case new
  /// It has another time.
  case moved
  /// The portal no longer lists it.
  case gone
  /// It has another place.
  case place
  /// Somebody answered, or was invited.
  case answers
}
