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
  /// Text was pasted. No character of it is a key.
  case pasted(String)
  /// The program goes on after it was suspended, in a terminal of a size.
  case resumed(Size)
  /// A time that was waited for has come.
  case timerFired(WaitingFor)
  /// What the request of that number came to.
  case detailLoaded(DetailOutcome, load: Int)
}

/// What a timer is set for. There is one timer for each; setting it again moves it.
public enum WaitingFor: Hashable, Sendable {
  /// The next full minute: ages and distances change.
  case minute
  /// A request takes long enough to be told.
  case slowLoad
  /// It is time to ask the portal again.
  case retry
}
