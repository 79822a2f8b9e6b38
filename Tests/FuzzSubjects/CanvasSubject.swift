import Canvas

/// Text drawn at places that the first bytes tell.
enum CanvasSubject {
  static func take(_ bytes: [UInt8]) {
    guard bytes.count > 6 else { return }
    let numbers = bytes.prefix(6).map { Int(Int8(bitPattern: $0)) }
    let text = String(decoding: bytes.dropFirst(6), as: UTF8.self)
    let size = Size(columns: numbers[0] & 63, rows: numbers[1] & 7)
    var canvas = Canvas(size: size)
    let used = canvas.draw(
      text, at: Point(column: numbers[2], row: numbers[3]), width: numbers[4] < 0 ? nil : numbers[4])
    precondition(used >= 0 && (numbers[4] < 0 || used <= numbers[4]), "more was drawn than there was room for")
    var other = Canvas(size: Size(columns: numbers[5] & 31, rows: 2))
    other.draw(text, at: .zero)
    canvas.draw(other, at: Point(column: numbers[2], row: numbers[3]))
    canvas.fill(Rect(origin: Point(column: numbers[3], row: numbers[2]), size: size), with: text.first ?? " ")
    check(canvas)
    check(text, width: abs(numbers[4]))
  }

  private static func check(_ canvas: Canvas) {
    for row in 0..<canvas.size.rows {
      let cells = canvas.row(row)
      precondition(cells.count == canvas.size.columns, "a row has lost cells")
      precondition(cells.first?.isContinuation != true, "a row begins with half a character")
    }
    precondition(canvas.lines.allSatisfy { $0.displayWidth <= canvas.size.columns }, "a row is too wide")
  }

  private static func check(_ text: String, width: Int) {
    precondition(text.truncated(to: width).displayWidth <= width, "what was cut is too wide")
    precondition(text.wrapped(to: max(1, width)).allSatisfy { $0.displayWidth <= max(2, width) }, "a line is too wide")
    let safe = text.safeForTerminal()
    precondition(safe.safeForTerminal() == safe, "what is safe is not safe")
    precondition(!safe.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }, "not safe")
  }
}
