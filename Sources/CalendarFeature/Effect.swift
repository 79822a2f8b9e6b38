public import CalendarModel

/// Something to be done outside of the state, as data.
public enum Effect: Equatable, Sendable {
  /// Read what is known of some days; the answer carries the number.
  case read(AgendaQuery, number: Int)
  /// Ask the portal for some days of the person's own calendars and of others', and for what seldom changes where that is
  /// wanted.
  case fetch(DaySpan, others: [CalendarOwner], asksSurroundings: Bool)
  /// Read what was last known of an instance.
  case recall(InstanceID)
  /// Ask the portal for an event; its answer carries the number.
  case loadDetail(EventID, on: CivilDate?, load: Int)
  /// Find the instances that hold a text.
  case find(String)
  /// Remember that an instance was looked at as it is.
  case look(InstanceID)
  /// Remember which calendars are shown.
  case choose(CalendarChoice)
  /// Give my answer to a meeting, once, and read back what the portal has; the outcome carries the number.
  case answer(EventID, Answer, number: Int)
  /// The same, unless the portal has that answer already.
  case confirmAnswer(EventID, Answer, number: Int)
  /// Ask when people are busy on some days, by the dates of an event; the answer carries the number.
  case loadBusyTimes(of: [UserID], on: DaySpan, event: EventID, load: Int)
  /// Give a text to the terminal's clipboard.
  case copy(String)
  /// Make the QR code of a text.
  case encode(String)
  /// Write instances as iCalendar to a new file of a name.
  case export([InstanceID], name: String)
  /// Ask the terminal for its background.
  case askBackground
  /// Use the mouse, or leave it to the terminal.
  case useMouse(Bool)
  /// Read the settings again.
  case readPreferences
  /// Remember the terminal's background for the next start.
  case remember(TerminalBackground)
  /// Wait, for a random time within the range, and say so.
  case wait(WaitingFor, ClosedRange<Duration>)
  /// Wait no longer.
  case cancelWait(WaitingFor)
  /// Draw the whole screen again.
  case redraw
  /// Give the terminal back until the shell brings the program to the front.
  case suspend
  /// Leave.
  case quit(QuitReason)
}

extension Effect {
  /// Why to leave; nil for what is no leaving.
  public var quitReason: QuitReason? {
    if case .quit(let reason) = self { reason } else { nil }
  }

  /// Whether something stays of it when the program has ended, so that a key pressed right before the one that leaves counts.
  public var isKept: Bool {
    switch self {
    case .look, .choose, .remember, .copy, .export: true
    case .read, .fetch, .recall, .loadDetail, .find, .answer, .confirmAnswer, .loadBusyTimes, .encode, .askBackground,
      .useMouse, .readPreferences, .wait, .cancelWait, .redraw, .suspend, .quit:
      false
    }
  }
}

/// Why the program leaves.
public enum QuitReason: Equatable, Sendable {
  /// The person is done.
  case asked
  /// The person pressed ^C.
  case interrupted
  /// The person wants to see the demo.
  case demo
  /// The person wants to see another account, by its name.
  case account(String)
  /// The person wants to add an account.
  case newAccount
}
