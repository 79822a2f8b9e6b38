import Canvas
import Testing

@testable import Terminal

extension CharacterSetTests {
  /// Every width is compared with the C library's, which ncurses asks.
  @Suite("Widths against the C library")
  struct DisplayWidthTests {
    init() { #expect(TerminalLocale.adopt(["LANG": "C.UTF-8"])) }

    @Test func `every scalar has the C library's width, but for those that are never sent`() {
      let different = scalars.filter { scalar in
        let width = scalar.columnsInCurses
        return width >= 0 && width != scalar.displayWidth
      }
      // The soft hyphen and the signs that precede Arabic and Syriac numbers have a width there; all are format characters.
      // U+1171E, of Ahom, became a spacing mark after Unicode 14, which the C library of Debian 12 has.
      #expect(different.filter { $0.properties.generalCategory != .format } == ["\u{1171E}"])
    }

    @Test func `what the C library does not know is newer than it, or no character`() {
      let unknown = scalars.filter { $0.columnsInCurses < 0 && $0.properties.age != nil }
      let old = unknown.filter { scalar in
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: false
        default: scalar.properties.age.map { $0 < (13, 0) } ?? false
        }
      }
      #expect(old == [])
    }

    @Test func `whatever is drawn is sent in the columns it has`() {
      let encoder = CellEncoder(ascii: false, isUTF8: true)
      // Ideographs and syllables are alike in their thousands.
      let wrong = scalars.filter { !$0.properties.isIdeographic && !(0xAC00..<0xD7A4 ~= $0.value) }.filter { scalar in
        var canvas = Canvas(columns: 4, rows: 1)
        canvas.draw("a\(scalar)", at: .zero)
        var sent: [Unicode.Scalar] = []
        for cell in canvas.row(0) { encoder.append(cell, to: &sent) }
        return sent.contains { $0.columnsInCurses < 0 } || sent.reduce(0) { $0 + $1.columnsInCurses } != 4
      }
      #expect(wrong == [])
    }

    /// All but the planes that hold one kind of character each, of which there is one.
    private var scalars: [Unicode.Scalar] {
      (0...UInt32(0x1FFFF)).compactMap(Unicode.Scalar.init) + ["\u{20000}", "\u{E0041}", "\u{F0000}"]
    }
  }
}
