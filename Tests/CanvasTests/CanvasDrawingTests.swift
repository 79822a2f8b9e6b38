import Canvas
import Testing

@Suite("Drawing on a canvas")
struct CanvasDrawingTests {
  @Test func `what is outside is cut off and harmless`() {
    var canvas = Canvas(columns: 5, rows: 2)
    canvas.draw("abcdefgh", at: Point(column: -2, row: 0))
    canvas.draw("xyz", at: Point(column: 3, row: 1))
    canvas.draw("no", at: Point(column: 9, row: 0))
    canvas.draw("no", at: Point(column: 0, row: 2))
    canvas.draw("no", at: Point(column: .max, row: .min))
    canvas.draw("no", at: Point(column: .min, row: 0), width: -1)
    canvas.fill(Rect(column: .max, row: .min, columns: .max, rows: .max), with: "#")
    #expect(canvas.lines == ["cdefg", "   xy"])
  }

  @Test func `a canvas without room takes any drawing`() {
    var canvas = Canvas(columns: 0, rows: -3)
    #expect(canvas.draw("text", at: .zero) == 0)
    canvas.draw(Canvas(columns: 4, rows: 4), at: .zero)
    #expect(canvas.lines == [])
  }

  @Test func `the columns used tell where the next text goes`() {
    var canvas = Canvas(columns: 12, rows: 1)
    var column = canvas.draw("会議", at: .zero)
    column += canvas.draw(" и ", at: Point(column: column, row: 0))
    canvas.draw("👍🏽!", at: Point(column: column, row: 0))
    #expect(canvas.lines == ["会議 и 👍🏽!"])
    #expect(canvas[Point(column: 9, row: 0)]?.text == "!")
  }

  @Test(arguments: [
    (0, "会議", nil as Int?, "会議", 4), (0, "会議", 3, "会", 3), (-1, "会議", nil, " 議", 4), (4, "会議", nil, "    会", 3),
    (0, "abc", 2, "ab", 2), (0, "abc", 0, "", 0), (6, "x會", nil, "      x", 1),
  ])
  func `a wide character that an edge would halve becomes a space`(
    column: Int, text: String, width: Int?, picture: String, used: Int
  ) {
    var canvas = Canvas(columns: 7, rows: 1)
    #expect(canvas.draw(text, at: Point(column: column, row: 0), width: width) == used)
    #expect(canvas.lines == [picture])
  }

  @Test(arguments: [(0, "x 議"), (1, " x議"), (2, "会x"), (3, "会 x")])
  func `overwriting half of a wide character clears the other half`(column: Int, picture: String) {
    var canvas = Canvas(columns: 4, rows: 1)
    canvas.draw("会議", at: .zero)
    canvas.draw("x", at: Point(column: column, row: 0))
    #expect(canvas.lines == [picture])
  }

  @Test func `nothing unsafe gets onto a canvas`() {
    var canvas = Canvas(columns: 20, rows: 1)
    canvas.draw("a\u{1B}[2Jb\nc\td\u{202E}e\u{A0}f", at: .zero)
    #expect(canvas.lines == ["a[2Jb c de f"])
    #expect(canvas.row(0).allSatisfy { $0.text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{A0}" } })
  }

  @Test func `a canvas is copied onto another, cut at the edges`() {
    var part = Canvas(columns: 4, rows: 2)
    part.draw("会議", at: .zero)
    part.draw("abcd", at: Point(column: 0, row: 1))
    part.cursor = Point(column: 1, row: 1)
    var left = Canvas(columns: 6, rows: 3)
    left.draw(part, at: Point(column: -1, row: 1))
    #expect(left.lines == ["", " 議", "bcd"])
    #expect(left.cursor == Point(column: 0, row: 2))
    var right = Canvas(columns: 6, rows: 1, style: .plain)
    right.draw("......", at: .zero)
    right.draw(part, at: Point(column: 3, row: 0))
    #expect(right.lines == ["...会"])
    #expect(right.cursor == nil)
  }

  @Test func `rules, fills and styles keep to their area`() {
    let bold = Style(foreground: .ansi(1), attributes: .bold)
    var canvas = Canvas(columns: 6, rows: 3)
    canvas.horizontalRule(at: Point(column: -1, row: 0), length: 4)
    canvas.verticalRule(at: Point(column: 5, row: 1), length: 9)
    canvas.fill(Rect(column: 1, row: 1, columns: 2, rows: 5), with: "·", style: bold)
    canvas.fill(Rect(column: 0, row: 2, columns: 1, rows: 1), with: "会")
    #expect(canvas.lines == ["───", " ··  │", " ··  │"])
    canvas.restyle(Rect(column: 4, row: 0, columns: 9, rows: 1)) { $0.background = .rgb(red: 1, green: 2, blue: 3) }
    #expect(canvas.row(0).map(\.style.background?.description) == [nil, nil, nil, nil, "#010203", "#010203"])
    #expect(canvas.row(1).map { $0.style == bold } == [false, true, true, false, false, false])
  }

  @Test(arguments: [
    ("#9dcf00", Color.rgb(red: 0x9D, green: 0xCF, blue: 0)), ("9DCF00", .rgb(red: 0x9D, green: 0xCF, blue: 0)),
    ("#fa0", .rgb(red: 0xFF, green: 0xAA, blue: 0)), ("", nil), ("#12345", nil), ("#+12345", nil), ("#ggg", nil),
    ("#١٢٣", nil),
  ])
  func `colours are read from hexadecimal`(text: String, color: Color?) {
    #expect(Color(hex: text) == color)
  }
}
