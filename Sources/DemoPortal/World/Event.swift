/// Something in a calendar, as it was planned: a series is one event.
struct Event: Sendable {
  enum Importance: String, Sendable { case high, normal, low }
  enum Availability: String, Sendable {
    case busy
    case tentative = "quest"
    case free
    case absent
  }

  /// The id of the host's copy; the guests' copies follow it one by one.
  let id: Int
  /// The host's copy of the meeting that this belongs to; differs from `id` for the booking of a room alone.
  var parentID: Int
  var calendar: CalendarSection.ID
  var creator: Person.ID
  var name: String
  var when: When
  var description = ""
  var place = Place.none
  var importance = Importance.normal
  var availability = Availability.busy
  var isPrivate = false
  /// Its own colour, `""` for the calendar's.
  var color = ""
  var reminders: [Reminder] = []
  var recurrence: Recurrence?
  /// Dates on which the series does not take place.
  var exceptions: [CivilDay] = []
  var replaced: ReplacedOccurrence?
  var meeting: Meeting?
  /// Bound CRM entities such as `D_12` (deal) or `CO_3` (company).
  var crm: [String] = []
  /// The portal's `EVENT_TYPE`.
  var kind: String?
  var created: WallTime
  var changed: WallTime
  var isDeleted = false
  /// The end stored for a series is the end of the series, as some writers leave it: `DATE_TO_FORMATTED` then shows that one.
  var storesEndOfSeries = false

  init(
    id: Int, calendar: CalendarSection.ID, creator: Person.ID, name: String, when: When, created: WallTime
  ) {
    self.id = id
    self.parentID = id
    self.calendar = calendar
    self.creator = creator
    self.name = name
    self.when = when
    self.created = created
    self.changed = created
  }
}

/// The occurrence of a series that a separate event stands for.
struct ReplacedOccurrence: Sendable {
  var series: Int
  var start: WallTime
}

/// Where something takes place.
enum Place: Sendable {
  case none
  case text(String)
  /// A room by its section, booked by an event of its own.
  case room(CalendarSection.ID, booking: Int)
  /// A room of the old kind, for which no method gives a name.
  case oldRoom(Int)

  /// The portal's `LOCATION`.
  var text: String {
    switch self {
    case .none: ""
    case .text(let text): text
    case .room(let section, let booking): "calendar_\(section)_\(booking)"
    case .oldRoom(let id): "ECMR_\(id)"
    }
  }
}

/// A reminder, in each of the portal's five forms.
enum Reminder: Sendable {
  case minutes(Int)
  case hours(Int)
  case days(Int)
  /// At a time, so many days before; minutes after midnight.
  case dayBefore(Int, minute: Int)
  case at(WallTime)
}
