/// An event as the portal keeps it: one row, which for a series stands for all of its instances or for one of them.
///
/// Everything but `id` may be missing from an answer; what a field then holds is said beside it.
public struct CalendarEvent: Hashable, Codable, Sendable {
  /// The row's id.
  public var id: EventID
  /// The organiser's row of the same meeting; equal to `id` on that row itself.
  public var parent: EventID?
  /// Which version of the row.
  public var version: Int64?

  /// The title; `""` where the portal sent none.
  public var name = ""
  /// When, for a series the first occurrence or the instance that was asked for; nil where it cannot be read.
  public var time: EventTime?
  /// The description, markup understood.
  public var description = RichText()
  /// Where; nil where none was given, or where it is hidden from me.
  public var location: EventLocation?
  /// The event's own colour; nil where it takes its calendar's.
  public var color: EventColor?

  /// The kind of calendar that it is in.
  public var kind = CalendarKind.user
  /// The user or group whose calendar it is in.
  public var ownerID: Int64?
  /// The calendar that it is in.
  public var section: SectionID?
  /// What made it, where not a person in a calendar: `#shared#`, `#collab#`, `#resourcebooking#` and others.
  public var origin: String?

  /// Whether people are invited.
  public var isMeeting = false
  /// Who is invited; empty for what is not a meeting.
  public var attendees: [Attendee] = []
  /// Departments, projects and the like that were invited as such.
  public var invitedGroups: [InvitedGroup] = []
  /// Who hosts the meeting (`MEETING_HOST`).
  public var organizer: UserID?
  /// The answer that the row itself holds. On the organiser's row it says `organizer` whoever asks.
  public var rowAnswer: Answer?
  /// What the organiser chose; nil where it is not a meeting.
  public var meeting: MeetingSettings?

  /// My reminders; nil where the portal did not send them.
  public var reminders: [Reminder]?
  /// How it repeats; nil where it does not.
  public var recurrence: Recurrence?
  /// Days left out of the series.
  public var exceptions: [CivilDate] = []
  /// The series of which this is an edited occurrence.
  public var series: EventID?
  /// When the occurrence that it replaces would have been, in the event's zone.
  public var movedFrom: WallClock?
  /// The event from which the series was split off.
  public var splitFrom: EventID?

  /// What it makes of my time.
  public var availability = Availability.busy
  /// How important it is.
  public var importance = Importance.normal
  /// Whether others see only that the time is taken.
  public var isPrivate = false
  /// Whether the portal kept the details from me: no place, no people, no reminders, a title in brackets.
  public var isRestricted = false

  /// Things of the CRM that it is linked to.
  public var crmLinks: [CRMLink] = []
  /// Files on the portal's disk that are attached.
  public var files: [String] = []

  /// Who made it.
  public var creator: UserID?
  /// When it was made, on the portal's server's clock.
  public var created: WallClock?
  /// When it was last changed, on the portal's server's clock.
  public var changed: WallClock?
  /// The identifier for other calendars (`DAV_XML_ID`); nil where none.
  public var uid: String?
  /// The identifier in Google's calendar, where it is kept there too.
  public var googleID: String?
  /// The collaboration that it belongs to.
  public var collaborationID: Int64?
  /// The booking of a resource that it stands for.
  public var resourceBookingID: Int64?

  /// Makes an event of which only the id is known.
  public init(id: EventID) { self.id = id }

  /// How many gave each answer.
  public var tally: AnswerTally { AnswerTally(attendees, organizer: organizer) }

  /// Whether it repeats.
  public var isSeries: Bool { recurrence != nil }

  /// The answer of an attendee. The organiser is told by `MEETING_HOST`: in a company's or a group's calendar the list gives
  /// them a plain "yes".
  public func answer(of attendee: Attendee) -> Answer? { attendee.user == organizer ? .organizer : attendee.answer }
}
