import CNcurses
import Canvas
import Glibc

/// The time in which curses has the terminal. Used on the screen's thread only.
final class CursesSession {
  let traits: TerminalTraits
  let isUTF8: Bool
  private(set) var size = Size.zero

  /// What to wait for: the terminal, then the signals.
  let descriptors: [Int32]

  /// Whether the mouse is told of.
  private(set) var usesMouse: Bool
  /// Whether the terminal can be asked for its background, and what it says is of use.
  let canBeAsked: Bool

  private let followsXterm: Bool
  private let statedSize: Size?
  private let keyboard: CursesKeyboard
  private let screen: OpaquePointer
  private var painter: CursesPainter
  private var modesBefore: termios

  /// Takes the terminal.
  init(_ options: ScreenOptions) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    isUTF8 = TerminalLocale.adopt(options.environment)
    // Before curses starts, which would otherwise handle some of them in its own way.
    let signals = cncurses_watch_signals()
    guard signals >= 0 else { throw .lastSystemError(in: "pipe2") }
    descriptors = [STDIN_FILENO, signals]
    // Until then the modes are another's.
    cncurses_await_foreground(STDIN_FILENO)
    modesBefore = termios()
    tcgetattr(STDIN_FILENO, &modesBefore)

    let term: TerminalDescription
    do {
      term = try TerminalDescription.start(options.environment["TERM"])
    } catch {
      cncurses_unwatch_signals()
      throw error
    }
    screen = term.screen
    cncurses_use_alternate_stack()
    followsXterm = TerminalFamily.followsXterm(term.name)
    cncurses_guard(STDOUT_FILENO, &modesBefore, followsXterm ? Self.endOfReports : "")
    let colors = CursesColors.start(wanted: options.wantsColor)
    traits = TerminalTraits(
      description: term.name, unknownTerm: term.unknown, colors: colors.depth, drawsUnicode: isUTF8 && !options.ascii)
    painter = CursesPainter(
      colors: colors, encoder: CellEncoder(ascii: options.ascii || !isUTF8, isUTF8: isUTF8),
      mayRepeat: followsXterm && isUTF8 && term.canRepeat)

    usesMouse = options.usesMouse && followsXterm
    canBeAsked = followsXterm && colors.depth != .none

    raw()
    noecho()
    nonl()
    // Curses would leave a frame half drawn whenever a key waits.
    typeahead(-1)
    set_escdelay(options.escapeDelay)
    keyboard = CursesKeyboard()
    statedSize = options.statedSize
    askForReports(true)
    size = Size(columns: Int(getmaxx(cncurses_window())), rows: Int(getmaxy(cncurses_window())))
    updateSize()
  }

  func show(_ canvas: Canvas) {
    guard canvas.size != size else { return painter.show(canvas) }
    var fitted = Canvas(size: size)
    fitted.draw(canvas, at: .zero)
    painter.show(fitted)
  }

  /// Whether the terminal was asked for its cursor's place and has not told it.
  var awaitsPosition: Bool { painter.awaitsPosition }

  /// Takes in where the terminal says that its cursor was.
  func learn(_ position: PositionAnswer) { painter.learn(position) }

  /// Writes a sequence that moves nothing on the screen. What curses has drawn is out: it flushes after each picture.
  func send(_ sequence: String) {
    for byte in sequence.utf8 { putchar(Int32(byte)) }
    cncurses_flush()
  }

  /// Has the mouse told of, or no longer, where the terminal can.
  func useMouse(_ isWanted: Bool) {
    guard followsXterm, isWanted != usesMouse else { return }
    usesMouse = isWanted
    send(isWanted ? CNCURSES_MOUSE_ON : CNCURSES_MOUSE_OFF)
  }

  func redraw() {
    cncurses_select_charset()
    painter.redraw()
  }

  /// Gives the terminal back and stops the process. Returns when it is continued.
  func suspend() {
    giveBack()
    cncurses_stop()
  }

  /// Takes the terminal again, whatever its modes are now, and draws on it.
  func resume() {
    awaitForeground()
    tcgetattr(STDIN_FILENO, &modesBefore)
    def_shell_mode()
    reset_prog_mode()
    cncurses_guard(STDOUT_FILENO, &modesBefore, followsXterm ? Self.endOfReports : "")
    askForReports(true)
    redraw()
  }

  func close() {
    giveBack()
    keyboard.close()
    delscreen(screen)
    cncurses_unwatch_signals()
  }

  /// Follows the terminal's size; false where it has not changed.
  @discardableResult
  func updateSize() -> Bool {
    guard let told = windowSize ?? statedSize else { return false }
    // Nobody reads more, and every cell costs memory.
    let current = Size(columns: min(told.columns, 1000), rows: min(told.rows, 500))
    guard current != size else { return false }
    size = current
    resizeterm(Int32(current.rows), Int32(current.columns))
    painter.forget()
    return true
  }

  /// What the terminal says of its size; nil where it knows none, as a serial line.
  private var windowSize: Size? {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else { return nil }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  func pendingInput() -> [KeyInput] { keyboard.pending() }

  private func giveBack() {
    askForReports(false)
    endwin()
    cncurses_unguard()
  }

  private static let endOfReports = CNCURSES_PASTE_MARKS_OFF + CNCURSES_MOUSE_OFF

  /// Asks the terminal to mark pastes and to tell of the mouse, or no longer to, where it can.
  private func askForReports(_ wanted: Bool) {
    guard followsXterm else { return }
    putp(wanted ? CNCURSES_PASTE_MARKS_ON : CNCURSES_PASTE_MARKS_OFF)
    if usesMouse { putp(wanted ? CNCURSES_MOUSE_ON : CNCURSES_MOUSE_OFF) }
    cncurses_flush()
  }
}
