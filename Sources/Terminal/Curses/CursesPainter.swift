import CNcurses
import Canvas
import Glibc

/// Puts canvases on the terminal; curses finds out what differs.
struct CursesPainter {
  let colors: CursesColors
  let encoder: CellEncoder
  private var shown: Canvas?
  private var cursorIsVisible: Bool?
  var repeating: Repeating

  /// Paints with what the terminal has; `mayRepeat` where its description says that it can repeat a sign, and how.
  init(colors: CursesColors, encoder: CellEncoder, mayRepeat: Bool) {
    self.colors = colors
    self.encoder = encoder
    repeating = mayRepeat ? .unasked : .impossible
  }

  /// Shows a canvas of the terminal's size.
  mutating func show(_ canvas: Canvas) {
    var rows = (0..<canvas.size.rows).filter { shown == nil || shown?.row($0) != canvas.row($0) }
    guard !rows.isEmpty || canvas.cursor != shown?.cursor else { return }
    if cursorIsVisible != (canvas.cursor != nil) {
      cursorIsVisible = canvas.cursor != nil
      curs_set(canvas.cursor == nil ? 0 : 1)
    }
    let window = cncurses_window()
    let isWritten = replaces(shown, by: canvas, rows: rows.count) && writeWhole(canvas, over: shown, to: window)
    if isWritten { rows = Array(0..<canvas.size.rows) }
    for row in rows {
      write(canvas.row(row), row: row, to: window)
      if !isWritten, hasLostSequence(canvas, row: row) { wredrawln(window, Int32(row), 1) }
    }
    let cursor = canvas.cursor ?? .zero
    wmove(window, Int32(cursor.row), Int32(cursor.column))
    wnoutrefresh(window)
    if isWritten { cncurses_believe() }
    doupdate()
    sendEmojiSequences(of: canvas, rows: rows, cursor: cursor)
    shown = canvas
  }

  /// Has the next canvas drawn on a cleared terminal.
  mutating func forget() {
    shown = nil
    clearok(cncurses_window(), true)
  }

  mutating func redraw() {
    guard let canvas = shown else { return }
    forget()
    cursorIsVisible = nil
    show(canvas)
  }

  /// Writes one row, a run of cells of the same style at a time, each at its own place.
  private func write(_ cells: ArraySlice<Cell>, row: Int, to window: UnsafeMutablePointer<WINDOW>?) {
    wmove(window, Int32(row), 0)
    wclrtoeol(window)
    var start = cells.startIndex
    while start < cells.endIndex {
      let style = cells[start].style
      let end = cells[start...].firstIndex { $0.style != style } ?? cells.endIndex
      var text: [Unicode.Scalar] = []
      for cell in cells[start..<end] { encoder.append(cell, to: &text) }
      if style != .plain || text.contains(where: { $0 != " " }) {
        wmove(window, Int32(row), Int32(start - cells.startIndex))
        var pair = colors.pair(for: style)
        wattr_set(window, colors.attributes(for: style), 0, &pair)
        waddnwstr(window, text.map { wchar_t(bitPattern: $0.value) }, Int32(text.count))
      }
      start = end
    }
  }
}

/// Emoji sequences (👩‍👩‍👧, 👍🏽, 🇷🇺, ❤️) take two columns of a canvas, and two to twelve of a terminal: tmux and newer ones
/// join them, xterm shows each part, the C library counts each. So curses gets a part that is sure to take two columns;
/// the sequence is sent after the frame, to its place, and what it may have covered is sent once more. Where it was
/// joined the whole picture stays, elsewhere its beginning, and nothing ever moves.
extension CursesPainter {
  private func sendEmojiSequences(of canvas: Canvas, rows: [Int], cursor: Point) {
    var hasSent = false
    for row in rows {
      let cells = Array(canvas.row(row))
      for column in cells.indices where canSend(cells, column: column, isLastRow: row == canvas.size.rows - 1) {
        send(cells[column].text.unicodeScalars, style: cells[column].style, row: row, column: column)
        let end = min(cells.count, column + cells[column].widestColumns)
        for covered in column + cells[column].columns..<max(end, column + cells[column].columns) {
          guard !cells[covered].isContinuation else { continue }
          var text: [Unicode.Scalar] = []
          encoder.append(cells[covered], to: &text)
          send(text, style: cells[covered].style, row: row, column: covered)
        }
        hasSent = true
      }
    }
    guard hasSent else { return }
    cncurses_put_style(0, 0)
    // To where curses believes the cursor to be.
    cncurses_put_cursor(Int32(cursor.row), Int32(cursor.column))
    cncurses_flush()
  }

  /// Not where the sequence could run over the right edge, or what follows it would fill the last place of all: the
  /// terminal would go on in the next row.
  private func canSend(_ cells: [Cell], column: Int, isLastRow: Bool) -> Bool {
    guard encoder.canSend(cells[column]), column + cells[column].summedColumns <= cells.count else { return false }
    return !isLastRow || column + cells[column].widestColumns < cells.count
  }

  private func send(_ text: some Sequence<Unicode.Scalar>, style: Style, row: Int, column: Int) {
    cncurses_put_cursor(Int32(row), Int32(column))
    cncurses_put_style(colors.attributes(for: style), colors.pair(for: style))
    for scalar in text {
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { putchar(Int32(byte)) }
    }
  }

  /// Whether the terminal has a sequence in the row where there is another text now, which for curses may be the same.
  private func hasLostSequence(_ canvas: Canvas, row: Int) -> Bool {
    guard let before = shown?.row(row) else { return false }
    return zip(before, canvas.row(row)).contains { $0.isEmojiSequence && $0 != $1 }
  }
}

extension Cell {
  /// The columns of its parts one by one, as the C library counts them.
  fileprivate var summedColumns: Int {
    text.unicodeScalars.reduce(0) { $0 + max(0, $1.columnsInCurses) }
  }

  /// The columns it may take in any terminal.
  fileprivate var widestColumns: Int { text.unicodeScalars.reduce(0) { $0 + ($1.displayWidth > 0 ? 2 : 0) } }
}
