import CNcurses
import Canvas
import Glibc

extension CursesPainter {
  /// Writes a picture on a cleared terminal without curses, where that can be.
  mutating func writeWhole(_ canvas: Canvas, to window: UnsafeMutablePointer<WINDOW>?) -> Bool {
    guard repeating == .unasked || repeating == .possible else { return false }
    werase(window)
    wmove(window, 0, 0)
    wnoutrefresh(window)
    doupdate()
    let runs = PictureRun.runs(of: canvas, look: colors.look) { cell in
      var text: [Unicode.Scalar] = []
      encoder.append(cell, to: &text)
      return text.reduce(into: "") { $0.unicodeScalars.append($1) }
    }
    let picture = PictureSequence(runs, size: canvas.size, asks: repeating == .unasked)
    for byte in picture.text.utf8 { putchar(Int32(byte)) }
    cncurses_flush()
    if let place = picture.unrepeated { repeating = .asked(unrepeated: place) }
    return true
  }

  /// Whether the terminal was asked for its cursor's place and has not told it.
  var awaitsPosition: Bool { if case .asked = repeating { true } else { false } }

  /// Takes in where the cursor was behind the first repetition. What was not repeated is drawn by curses.
  mutating func learn(_ position: Point) {
    guard case .asked(let unrepeated) = repeating else { return }
    repeating = position.column > unrepeated.column ? .possible : .impossible
    if repeating == .impossible { redraw() }
  }
}

/// Whether the terminal repeats signs when it is told to. Descriptions promise it for terminals that do not: mosh, and tmux where `TERM`
/// is xterm's.
enum Repeating: Equatable {
  case impossible, unasked, possible
  /// A picture with repetitions was sent, and no answer has come.
  case asked(unrepeated: Point)
}
