import CNcurses
import Canvas
import Glibc

extension CursesPainter {
  /// Whether a picture has less than half in common with the one that is shown, of which so many rows change: then to clear the terminal
  /// and write it whole takes less than what curses sends for the difference, from agenda to help half as much.
  func replaces(_ shown: Canvas?, by canvas: Canvas, rows: Int) -> Bool {
    guard let shown else { return true }
    guard repeating == .possible, shown.size == canvas.size, rows * 4 > canvas.size.rows * 3 else { return false }
    var (seen, kept) = (0, 0)
    for row in 0..<canvas.size.rows {
      for (before, after) in zip(shown.row(row), canvas.row(row)) where after.text != " " {
        seen += 1
        kept += before == after ? 1 : 0
      }
    }
    return kept * 2 < seen
  }

  /// Writes a picture on a cleared terminal without curses, where that can be.
  mutating func writeWhole(_ canvas: Canvas, over shown: Canvas?, to window: UnsafeMutablePointer<WINDOW>?) -> Bool {
    guard repeating == .unasked || repeating == .possible else { return false }
    if shown == nil {
      // Curses has a terminal to set up, or one that it is to clear.
      werase(window)
      wmove(window, 0, 0)
      wnoutrefresh(window)
      doupdate()
    }
    let runs = PictureRun.runs(of: canvas, look: colors.look) { cell in
      var text: [Unicode.Scalar] = []
      encoder.append(cell, to: &text)
      return text.reduce(into: "") { $0.unicodeScalars.append($1) }
    }
    let picture = PictureSequence(
      runs, size: canvas.size, asks: repeating == .unasked, cursorAfter: shown?.cursor ?? .zero)
    for byte in ((shown == nil ? "" : Self.clear) + picture.text).utf8 { putchar(Int32(byte)) }
    cncurses_flush()
    if let place = picture.unrepeated { repeating = .asked(unrepeated: place) }
    return true
  }

  /// Clears the terminal and leaves the cursor at the top left (ECMA-48: CUP, ED).
  private static let clear = "\u{1B}[H\u{1B}[2J"

  /// Whether the terminal was asked for its cursor's place and has not told it.
  var awaitsPosition: Bool { if case .asked = repeating { true } else { false } }

  /// Takes in where the cursor was behind the first repetition. What was not repeated is drawn by curses.
  mutating func learn(_ position: PositionAnswer) {
    guard case .asked(let unrepeated) = repeating else { return }
    if case .place(let place) = position, place.column > unrepeated.column {
      repeating = .possible
    } else {
      repeating = .impossible
      redraw()
    }
  }
}

/// Whether the terminal repeats signs when it is told to. Descriptions promise it for terminals that do not: mosh, and tmux where `TERM`
/// is xterm's.
enum Repeating: Equatable {
  case impossible, unasked, possible
  /// A picture with repetitions was sent, and no answer has come.
  case asked(unrepeated: Point)
}
