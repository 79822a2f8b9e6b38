import Canvas
import Glibc
import Testing

@testable import Terminal

extension CharacterSetTests {
  @Suite("What is sent for a cell")
  struct CellEncoderTests {
    init() { #expect(TerminalLocale.adopt(["LANG": "C.UTF-8"])) }

    @Test(arguments: [
      ("Планёрка e\u{301}!", "Планёрка e\u{301}!"), ("会議", "会議"), ("👩‍👩‍👧!", "👩!"), ("❤️!", "❤ !"), ("🇷🇺!", "RU!"),
      ("1️⃣!", "1 !"),
      ("👍🏽!", "👍!"), ("│ ▸ ✓", "│ ▸ ✓"),
    ])
    func `an emoji sequence is sent as a part that is sure to be as wide`(text: String, sent: String) {
      #expect(send(text, CellEncoder(ascii: false, isUTF8: true)) == sent)
    }

    @Test(arguments: [("┌─┐│▌▸✓✗★?…■", "+-+||>YN*?~#"), ("«Ж» – 会", "<Ж> - 会")])
    func `signs can be ASCII while letters stay`(text: String, sent: String) {
      #expect(send(text, CellEncoder(ascii: true, isUTF8: true)) == sent)
    }

    @Test func `what the locale cannot write is a question mark`() {
      #expect(setlocale(LC_CTYPE, "C") != nil)
      #expect(send("│ a会Ж👩‍👩‍👧│…", CellEncoder(ascii: true, isUTF8: false)) == "| a? ?? |~")
    }

    private func send(_ text: String, _ encoder: CellEncoder) -> String {
      var canvas = Canvas(columns: text.displayWidth, rows: 1)
      canvas.draw(text, at: .zero)
      var sent: [Unicode.Scalar] = []
      for cell in canvas.row(0) { encoder.append(cell, to: &sent) }
      return sent.reduce(into: "") { $0.unicodeScalars.append($1) }
    }
  }
}
