public import Canvas

/// What the person or the terminal did.
public enum TerminalEvent: Hashable, Sendable {
  case key(Key)

  /// Text that was pasted, made safe, its line breaks as `\n`. Nothing in it was taken for a key.
  case paste(String)

  /// The first button of the mouse was pressed on a cell.
  case clicked(Point)

  /// The wheel of the mouse was turned over a cell: so many steps down, or up where negative.
  case wheelTurned(Int, at: Point)

  /// The terminal told the colour of its background, for which it was asked after the first picture.
  case background(Color)

  /// The terminal has another size now: draw for it.
  case resized(Size)

  /// The program was suspended and is back; what was shown is shown again. The clock may have jumped.
  case resumed(Size)

  /// The screen has been closed, and no event follows. The owner of the process ends it.
  case ended(EndReason)
}

/// Why the screen closed itself.
public enum EndReason: Hashable, Sendable {
  /// SIGTERM, SIGHUP or SIGINT came; a process that ends by it exits with 128 and this number.
  case signal(Int32)

  /// Nobody is at the other end of the terminal any more.
  case terminalGone
}
