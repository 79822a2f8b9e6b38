import CNcurses

/// Which terminal description curses was started with.
struct TerminalDescription {
  let name: String
  let unknown: TerminalTraits.UnknownTerm?
  /// What curses keeps of the terminal.
  let screen: OpaquePointer

  /// What stands in for a terminal without a description: nearly all of today's follow xterm.
  static let standIns = ["xterm-256color", "xterm", "vt100"]

  /// Whether the terminal is said to repeat a sign, in the words of ECMA-48 as everything else that `PictureSequence` needs.
  var canRepeat: Bool {
    let said = { (capability: String) in tigetstr(capability).map { String(cString: $0) } }
    return said("rep") == "%p1%c\u{1B}[%p2%{1}%-%db" && said("cup") == "\u{1B}[%i%p1%d;%p2%dH"
  }

  /// Starts curses, which takes the terminal.
  static func start(_ term: String?) throws(TerminalError) -> TerminalDescription {
    let wanted = term.flatMap { $0.isEmpty ? nil : $0 }
    for name in [wanted].compactMap(\.self) + standIns {
      // First the description alone: to start curses is to write to the terminal. Curses would take any size that the
      // terminal or `COLUMNS` and `LINES` state, and memory for each cell of it. So it starts with the description's size,
      // where there is one (the Linux console's has none), and is told the terminal's then.
      use_env(false)
      guard cncurses_load_description(name) != 0 else { continue }
      guard tigetstr("cup") != nil, tigetstr("clear") != nil else { throw .cannotMoveCursor(term: name) }
      use_env(tigetnum("lines") <= 0 || tigetnum("cols") <= 0)
      guard let screen = cncurses_newterm(name) else { continue }
      // That has selected the usual character set.
      cncurses_keep_charset()
      return TerminalDescription(name: name, unknown: name == wanted ? nil : .init(name: wanted), screen: screen)
    }
    throw .noDescription(term: wanted)
  }
}
