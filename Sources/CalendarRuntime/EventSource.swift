public import CalendarFeature
public import CalendarModel
public import Foundation

/// What answers questions about events: what was last known, and the portal; or a stand-in in a test.
public protocol EventSource: Sendable {
  /// What is known of some days. It asks nothing of the portal.
  func read(_ query: AgendaQuery) async -> AgendaReading

  /// Asks the portal for days of the person's own calendars and of others', and keeps what it tells.
  func fetch(_ span: DaySpan, others: [CalendarOwner], asksSurroundings: Bool, now: Date) async -> FetchOutcome

  /// What was last known of an instance, and when it was heard; nil where nothing is.
  func recall(_ instance: InstanceID, now: Date) async -> (event: EventDetail, heardAt: Date)?

  /// All that is to be shown of an event, which any row of the meeting names, asked of the portal and kept.
  ///
  /// Of a series it is the instance on `date`, in the event's own zone, or where that is nil the next one from `now`, else the first.
  func detail(of id: EventID, on date: CivilDate?, now: Date) async -> DetailOutcome

  /// The instances that hold a text, in order of time, as far as is known.
  func find(_ text: String, now: Date) async -> [InstanceID]

  /// Gives my answer to a meeting, which any of its rows names, reads back what the portal has then, and keeps it.
  ///
  /// It is sent once, whatever comes of it; with `unlessGiven` not at all where the portal says that it has that answer. `now` tells
  /// when it was read back.
  func respond(
    to id: EventID, with answer: Answer, unlessGiven: Bool, now: @Sendable () -> Date
  ) async -> AnswerOutcome

  /// When people are busy on days of the zone of display, by person. `event` is one whose dates tell how the portal writes them.
  func busyTimes(of people: [UserID], on span: DaySpan, event: EventID) async -> Result<
    [UserID: [BusyTime]], PortalError
  >

  /// Writes instances as iCalendar to a new file of a name.
  func export(_ instances: [InstanceID], name: String, now: Date) async -> ExportOutcome

  /// Remembers that an instance was looked at as it is.
  func look(at instance: InstanceID) async

  /// Remembers which calendars are shown.
  func choose(_ choice: CalendarChoice) async
}
