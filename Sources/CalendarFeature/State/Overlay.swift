/// What lies over the calendar and takes the keys.
public enum Overlay: Equatable, Sendable {
  /// How a sequence of keys that was begun goes on.
  case sequence(KeySequence)
  /// The commands that work below it.
  case help(CommandList)
  /// All commands.
  case palette(CommandList)
  /// A date that is being typed.
  case goTo(TextField)
  /// A text that is looked for as it is typed, and where the cursor was before.
  case search(TextField, origin: Cursor)
  /// The kinds of events to choose from.
  case filter
  /// The calendars to choose from, and the row that is chosen.
  case calendars(row: Int)
  /// The answers to choose from.
  case answer(AnswerBox)
  /// When the people of a meeting are busy.
  case busyTimes(BusyTimesPage)
  /// What of an event to copy.
  case copy
  /// The links of an event, one of them with its code.
  case links(LinkPage)
  /// What to export.
  case export
}

extension Overlay {
  /// Whether it shows a sequence of keys that was begun.
  var isSequence: Bool {
    if case .sequence = self { true } else { false }
  }
}

/// A list of commands that typing narrows down.
public struct CommandList: Equatable, Sendable {
  /// What was typed.
  public var query = TextField()
  /// Which of the commands that remain is chosen.
  public var row = 0

  /// Makes a list of everything.
  public init() {}
}
