public import CalendarModel
public import Canvas
public import Foundation

/// Something that happened.
public enum Action: Equatable, Sendable {
  /// The program is up.
  case started
  /// The clock was read. Comes before each burst of other actions.
  case clockRead(Date)
  /// A key was pressed.
  case keyPressed(Key)
  /// The terminal has another size.
  case resized(Size)
  /// The first button of the mouse was pressed.
  case clicked(Point)
  /// The wheel of the mouse was turned: so many steps down, or up where negative.
  case wheelTurned(Int, at: Point)
  /// The terminal told its background.
  case backgroundTold(TerminalBackground)
  /// What reading the settings again came to.
  case preferencesRead(PreferencesOutcome)
  /// Text was pasted. No character of it is a key.
  case pasted(String)
  /// A line was typed where lines are typed in place of keys, and what it means if that is a number of the page that was said.
  case lineTyped(String, LineChoice?)
  /// No more lines will come.
  case inputEnded
  /// The program goes on after it was suspended, in a terminal of a size.
  case resumed(Size)
  /// A time that was waited for has come.
  case timerFired(WaitingFor)
  /// What is known of the days that were to be read in the reading of that number.
  case listed(AgendaReading, number: Int, Arrangement? = nil)
  /// What asking the portal for some days came to; what it told is known now.
  case fetched(FetchOutcome, DaySpan)
  /// What was last known of an instance; nil where nothing is.
  case recalled(InstanceID, EventDetail?, asOf: Date)
  /// What the request of that number came to.
  case detailLoaded(DetailOutcome, load: Int)
  /// The instances that hold a text, in order of time.
  case found(String, [InstanceID])
  /// What giving the answer of that number came to.
  case answered(AnswerOutcome, number: Int)
  /// When people are busy, or why that is not known, for the request of that number.
  case busyTimesLoaded(Result<[UserID: [BusyTime]], PortalError>, load: Int)
  /// What giving a text to the clipboard came to.
  case copied(CopyOutcome)
  /// What making the QR code of a text came to.
  case encoded(String, LinkCodeOutcome)
  /// What writing events to a file came to.
  case exported(ExportOutcome)
}

/// What a timer is set for. There is one timer for each; setting it again moves it.
public enum WaitingFor: Hashable, Sendable {
  /// The next full minute: ages and distances change.
  case minute
  /// A request for an event takes long enough to be told.
  case slowLoad
  /// A request for days takes long enough to be told.
  case slowFetch
  /// A request for people's busy times takes long enough to be told.
  case slowBusyTimes
  /// It is time to ask the portal again after a failure.
  case retry
  /// It is time to ask the portal again although all is well.
  case refresh
  /// It is time to ask for days that lie ahead.
  case ahead
  /// The cursor has stopped for long enough to show the event that it is on.
  case recall
  /// The cursor has stopped for long enough to ask the portal about the event and the days around it.
  case rest
  /// The cursor has stopped for long enough that the event was looked at.
  case look
  /// A success was told for long enough, and an answer can no longer be taken back.
  case notice
  /// The program has waited for long enough for answers that are on their way.
  case leaving
}
