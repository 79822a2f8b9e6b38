public import CalendarFeature
public import Canvas

/// What shows pictures to a person and tells what the person does: a terminal, or a stand-in in a test.
public protocol Display: Sendable {
  /// What it shows of the state.
  associatedtype Picture: Equatable & Sendable
  /// What happens at the display, in order. It is read once.
  var events: AsyncStream<DisplayEvent> { get }
  /// Shows a picture; returns once it is shown.
  func show(_ picture: Picture) async
  /// Draws all of the last picture again.
  func redraw() async
  /// Asks the terminal for its background, once, where there is one to ask; an event tells the answer.
  func askBackground() async
  /// Has the mouse told of, or no longer.
  func useMouse(_ isWanted: Bool) async
  /// Gives a text to the terminal's clipboard.
  func copy(_ text: String) async -> CopyOutcome
  /// Gives the terminal back to the shell; `events` tells when the program goes on.
  func suspend() async
}

/// Something that happened at the display.
public enum DisplayEvent: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The first button of the mouse was pressed.
  case clicked(Point)
  /// The wheel of the mouse was turned: so many steps down, or up where negative.
  case wheelTurned(Int, at: Point)
  /// The terminal told its background.
  case backgroundTold(TerminalBackground)
  /// Text was pasted; no character of it is a key.
  case pasted(String)
  /// The display has another size.
  case resized(Size)
  /// The program was suspended and goes on, at a size.
  case resumed(Size)
  /// A line was typed where lines are typed in place of keys, and what it means if that is a number of the page.
  case line(String, LineChoice?)
  /// No more lines will come: whatever was to be done was asked for.
  case inputEnded
  /// Nothing more will come.
  case ended(DisplayEnd)
}

/// Why a display ended by itself.
public enum DisplayEnd: Equatable, Sendable {
  /// A signal asked the program to end, by its number.
  case signal(Int32)
  /// The terminal is gone.
  case gone
}
