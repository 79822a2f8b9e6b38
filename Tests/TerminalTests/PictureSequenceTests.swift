import Canvas
import SeededRandom
import Testing

@testable import Terminal

@Suite("A whole picture in few bytes")
struct PictureSequenceTests {
  private static let red = Style(foreground: .ansi(1))
  private static let bold = Style(attributes: .bold)

  @Test func `all of one look is written before the next, and what stands below one another by steps`() {
    var canvas = Canvas(columns: 40, rows: 3)
    for row in 0..<3 {
      canvas.draw("10:00", at: Point(column: 1, row: row))
      canvas.draw("▌", at: Point(column: 6, row: row), style: Self.red)
      canvas.draw("Review", at: Point(column: 8, row: row))
    }
    canvas.draw("12", at: Point(column: 38, row: 1), style: Self.bold)
    #expect(
      sequence(canvas).text == "\u{1B}[r 10:00  Review\u{B}\r 10:00  Review\u{B}\r 10:00  Review"
        + "\u{1B}[1;7H\u{1B}[31m▌\u{B}\u{8}▌\u{B}\u{8}▌" + "\u{1B}[2;39H\u{1B}[0;1m12\u{1B}[m\u{1B}[H")
  }

  @Test func `a rule is a sign and how often it comes again, and the terminal is asked once whether it did`() {
    var canvas = Canvas(columns: 40, rows: 3)
    canvas.horizontalRule(at: Point(column: 0, row: 1), length: 40)
    canvas.horizontalRule(at: Point(column: 0, row: 2), length: 39)
    let picture = sequence(canvas, asks: true)
    #expect(picture.text == "\u{1B}[r\u{B}─\u{1B}[39b\u{1B}[6n\u{1B}[3H─\u{1B}[38b\u{1B}[H")
    #expect(picture.unrepeated == Point(column: 1, row: 1))
    #expect(sequence(canvas).unrepeated == nil)
  }

  @Test func `signs with marks are not repeated, and nothing is while no answer could tell`() {
    var canvas = Canvas(columns: 40, rows: 1)
    canvas.draw("е\u{301}е\u{301}е\u{301}е\u{301}", at: .zero)
    #expect(sequence(canvas).text == "\u{1B}[rе\u{301}е\u{301}е\u{301}е\u{301}\r")
    canvas = Canvas(columns: 40, rows: 1)
    canvas.horizontalRule(at: .zero, length: 8)
    #expect(sequence(canvas, asks: true).text == "\u{1B}[r────────\r")
    #expect(sequence(canvas).text == "\u{1B}[r─\u{1B}[7b\r")
  }

  @Test func `signs that stand alone are written column by column`() {
    var canvas = Canvas(columns: 40, rows: 2)
    for row in 0..<2 { canvas.draw("✓   ✓ a   │", at: Point(column: 0, row: row)) }
    #expect(
      sequence(canvas).text
        == "\u{1B}[r    ✓ a\u{B}\u{8}\u{8}\u{8}✓ a\u{1B}[H✓\u{B}\u{8}✓\u{1B}[1;11H│\u{B}\u{8}│\u{1B}[H")
  }

  @Test(arguments: [
    (Point?.none, Point(column: 3, row: 2), "\u{1B}[3;4H"), (nil, .zero, "\u{1B}[H"),
    (Point(column: 3, row: 2), Point(column: 3, row: 2), ""),
    (Point(column: 3, row: 2), Point(column: 6, row: 2), "   "),
    (Point(column: 3, row: 2), Point(column: 60, row: 2), "\u{1B}[61G"),
    (Point(column: 60, row: 2), Point(column: 0, row: 3), "\u{B}\r"),
    (Point(column: 60, row: 2), Point(column: 2, row: 3), "\u{B}\r  "),
    (Point(column: 60, row: 2), Point(column: 60, row: 30), "\u{1B}[31d"),
    (Point(column: 60, row: 2), Point(column: 58, row: 1), "\u{1B}[2d\u{8}\u{8}"),
  ])
  func `the cursor moves by the shortest way`(from: Point?, to: Point, sent: String) {
    #expect(CursorMove.sequence(from: from, to: to) { _ in true } == sent)
  }

  @Test(arguments: [
    (Look.plain, Look(attributes: [1]), "\u{1B}[1m"), (Look(attributes: [1]), .plain, "\u{1B}[m"),
    (Look(foreground: "<red>"), Look(foreground: "<blue>"), "<blue>"),
    (Look(foreground: "<red>"), Look(background: "<blue>"), "\u{1B}[m<blue>"),
    (Look(background: "<red>"), Look(foreground: "<blue>"), "\u{1B}[m<blue>"),
    (Look(attributes: [1], foreground: "<red>"), Look(attributes: [2, 4]), "\u{1B}[0;2;4m"),
  ])
  func `nothing of a look is left in the next`(before: Look, after: Look, sent: String) {
    #expect(after.sequence(after: before) == sent)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `any picture is shown as it is`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let size = Size(columns: .random(in: 1...30, using: &random), rows: .random(in: 1...12, using: &random))
    var canvas = Canvas(size: size)
    let styles = [
      Style.plain, Self.red, Self.bold, Style(background: .ansi(4)), Style(attributes: [.bold, .underline]),
    ]
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      let text = ["Планёрка", "会議 ok", "  ", "│", "──────────", "▌"].randomElement(using: &random) ?? ""
      let place = Point(
        column: .random(in: -2..<size.columns, using: &random), row: .random(in: 0..<size.rows, using: &random))
      canvas.draw(text, at: place, style: styles.randomElement(using: &random) ?? .plain)
    }
    var terminal = SmallTerminal(size: size)
    terminal.read(sequence(canvas, asks: true).text)
    #expect(terminal.rows == PictureSequenceTests.rows(of: canvas))
  }

  private func sequence(_ canvas: Canvas, asks: Bool = false) -> PictureSequence {
    PictureSequence(
      PictureRun.runs(of: canvas, look: Self.look, text: \.text), size: canvas.size, asks: asks)
  }

  private static func look(of style: Style) -> Look {
    let number = { (color: Color?) -> UInt8? in if case .ansi(let number) = color { number } else { nil } }
    return Look(
      attributes: (style.attributes.contains(.bold) ? [1] : []) + (style.attributes.contains(.underline) ? [4] : []),
      foreground: number(style.foreground).map { "\u{1B}[3\($0)m" } ?? "",
      background: number(style.background).map { "\u{1B}[4\($0)m" } ?? "")
  }

  /// Each row as the signs and how they look, a space that would not be seen as a plain one.
  private static func rows(of canvas: Canvas) -> [[SmallTerminal.Cell]] {
    (0..<canvas.size.rows).map { row in
      canvas.row(row).map { cell in
        let look = look(of: cell.style)
        let isSeen = cell.text != " " || look.isSeenOnSpace
        let numbers =
          look.attributes.map(String.init)
          + [look.foreground, look.background]
          .filter { !$0.isEmpty }.map { String($0.dropFirst(2).dropLast()) }
        return SmallTerminal.Cell(text: cell.text, look: isSeen ? numbers : [])
      }
    }
  }
}
