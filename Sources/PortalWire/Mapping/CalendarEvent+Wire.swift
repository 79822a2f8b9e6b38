public import CalendarModel

extension CalendarEvent {
  /// Reads an event as `calendar.event.getbyid` and `calendar.event.get` send it, or nothing where it has no id.
  ///
  /// A field that is missing, `null` or of a strange type costs that field alone. `hint` is the date format of the
  /// portal as other answers revealed it, for an event that leaves it open.
  public init?(wire: JSONValue, dateFormat hint: PortalDateFormat? = nil) {
    guard let id: EventID = wire["ID"]?.identifier() else { return nil }
    self.init(id: id)
    let dates = EventDates(wire, hint: hint)
    readIdentity(wire)
    readMeeting(wire)
    readSeries(wire, dates)
    time = EventTime(wire: wire, dates: dates)
    description = RichText(bbcode: wire["DESCRIPTION"]?.longText ?? "")
    location = EventLocation(wire: wire["LOCATION"])
    color = wire["COLOR"]?.word.flatMap { EventColor(hex: $0) }
    reminders = Self.reminders(wire["REMIND"], dates)
    availability = wire["ACCESSIBILITY"]?.word.flatMap { Availability(rawValue: $0) } ?? .busy
    importance = wire["IMPORTANCE"]?.word.flatMap { Importance(rawValue: $0) } ?? .normal
    isPrivate = wire["PRIVATE_EVENT"]?.flag ?? false
    isRestricted = Self.isRestricted(wire)
    crmLinks = Self.words(wire["UF_CRM_CAL_EVENT"]).map { CRMLink(code: $0) }
    files = Self.words(wire["UF_WEBDAV_CAL_EVENT"])
    created = dates.wallClock(wire["DATE_CREATE"])
    changed = dates.wallClock(wire["TIMESTAMP_X"])
  }

  private mutating func readIdentity(_ wire: JSONValue) {
    parent = wire["PARENT_ID"]?.identifier()
    version = wire["VERSION"]?.whole
    name = wire["NAME"]?.title ?? ""
    kind = wire["CAL_TYPE"]?.word.map { CalendarKind(code: $0) } ?? .user
    ownerID = Self.positive(wire["OWNER_ID"])
    section = wire["SECTION_ID"]?.identifier() ?? wire["SECT_ID"]?.identifier()
    origin = wire["EVENT_TYPE"]?.name
    creator = wire["CREATED_BY"]?.identifier()
    uid = wire["DAV_XML_ID"]?.name
    googleID = wire["G_EVENT_ID"]?.name
    collaborationID = Self.positive(wire["COLLAB_ID"])
    resourceBookingID = Self.positive(wire["RESOURCE_BOOKING_ID"])
  }

  /// Reads who takes part. What is not a meeting still has a host, a list of one and a status, all without meaning.
  private mutating func readMeeting(_ wire: JSONValue) {
    let listed = wire["ATTENDEE_LIST"]?.elements?.compactMap { Attendee(wire: $0) } ?? []
    isMeeting = wire["IS_MEETING"]?.flag ?? (listed.count > 1)
    guard isMeeting else { return }
    attendees = listed
    invitedGroups = InvitedGroup.all(of: wire)
    organizer = wire["MEETING_HOST"]?.identifier() ?? listed.first { $0.answer == .organizer }?.user
    rowAnswer = wire["MEETING_STATUS"].flatMap { Answer(wire: $0) }
    meeting = MeetingSettings(wire: wire["MEETING"])
  }

  private mutating func readSeries(_ wire: JSONValue, _ dates: EventDates) {
    recurrence = Recurrence(wire: wire["RRULE"], dates: dates)
    exceptions = dates.dates(wire["EXDATE"])
    series = wire["RECURRENCE_ID"]?.identifier()
    movedFrom = dates.wallClock(wire["ORIGINAL_DATE_FROM"])
    splitFrom = wire["RELATIONS"]?["ORIGINAL_RECURSION_ID"]?.identifier()
  }

  /// The reminders: none for `""` and `null`, which old rows have; nil where the portal left the field out.
  private static func reminders(_ field: JSONValue?, _ dates: EventDates) -> [Reminder]? {
    switch field {
    case .null, "": []
    case let field: field?.elements?.prefix(1000).compactMap { Reminder(wire: $0, dates: dates) }
    }
  }

  /// Whether the portal left out what only those who may see the event get. It says so in as many words only where it
  /// hides the title too; else four fields are missing and the description is empty.
  private static func isRestricted(_ wire: JSONValue) -> Bool {
    if wire["IS_ACCESSIBLE_TO_USER"]?.flag == false { return true }
    let guarded = ["LOCATION", "REMIND", "ATTENDEE_LIST", "ATTENDEES_CODES"]
    return wire["DESCRIPTION"] == "" && guarded.allSatisfy { wire[$0] == nil }
  }

  private static func positive(_ field: JSONValue?) -> Int64? {
    field?.whole.flatMap { $0 > 0 ? $0 : nil }
  }

  private static func words(_ field: JSONValue?) -> [String] {
    field?.elements?.prefix(1000).compactMap(\.name) ?? []
  }
}
