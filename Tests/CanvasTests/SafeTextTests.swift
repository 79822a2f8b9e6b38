import Canvas
import Testing

@Suite("Safe text")
struct SafeTextTests {
  @Test(arguments: [
    ("plain text, ёЁ — “ok” é", "plain text, ёЁ — “ok” é"),
    ("\u{1B}[31mred\u{1B}]0;title\u{7}\u{9B}1m\u{7F}\u{0}", "[31mred]0;title1m"),
    ("a\u{61C}\u{200E}\u{200F}\u{202A}\u{202E}\u{2066}\u{2069}b", "ab"),
    ("a\u{200B}\u{2060}\u{2064}\u{FEFF}\u{AD}\u{E0041}\u{FE00}\u{180B}\u{E0100}b", "ab"),
    ("ن\u{200C}م क\u{200D}ष \u{200D}", "نم कष "),
    ("hidden\u{3164}\u{115F}\u{FFA0}filler", "hiddenfiller"),
    ("\u{E000}\u{378}\u{10FFFD}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("\u{301}starts with a mark", "starts with a mark"),
    ("o" + String(repeating: "\u{301}", count: 50) + "k", "o\u{301}\u{301}\u{301}\u{301}k"),
    ("thin\u{2009}no-break\u{A0}narrow\u{202F}wide\u{3000}.", "thin no-break narrow wide\u{3000}."),
  ])
  func `what steers or hides is left out`(text: String, safe: String) {
    #expect(Array(text.safeForTerminal().unicodeScalars) == Array(safe.unicodeScalars))
  }

  @Test(arguments: ["👩‍👩‍👧", "👍🏽", "❤️", "❤️‍🔥", "🏳️‍🌈", "🇷🇺", "1️⃣", "👩🏻‍❤️‍💋‍👨🏼", "😀"])
  func `an emoji in use stays whole and takes two columns`(emoji: String) {
    #expect(Array(emoji.safeForTerminal().unicodeScalars) == Array(emoji.unicodeScalars))
    #expect(emoji.displayWidth == 2)
  }

  @Test(arguments: [
    ("👍\u{200D}", "👍"), ("👍\u{200D}\u{200D}👍", "👍👍"), ("👍\u{202E}\u{200D}x", "👍x"), ("👩\u{200D}👧\u{301}", "👩\u{200D}👧"),
    ("❤\u{FE0E}", "❤"), ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴"), ("a\u{1F3FD}\u{FE0F}", "a"), ("🇷", "🇷"),
    ("👩" + String(repeating: "\u{200D}👩", count: 40), "👩" + String(repeating: "\u{200D}👩", count: 4)),
  ])
  func `what does not belong to an emoji is left out of it`(text: String, safe: String) {
    #expect(Array(text.safeForTerminal().unicodeScalars) == Array(safe.unicodeScalars))
  }

  @Test(arguments: [
    ("a\nb\r\nc\rd\u{85}e\u{2028}f\u{2029}g\th", "a b c d e f g h", "a\nb\nc\nd\ne\nf\ng h"),
    ("\n\n", "  ", "\n\n"), ("10\u{A0}мин", "10 мин", "10\u{A0}мин"),
  ])
  func `line breaks are spaces in one line and line feeds in many`(text: String, oneLine: String, multiLine: String) {
    #expect(text.safeForTerminal(.oneLine) == oneLine)
    #expect(text.safeForTerminal(.multiLine) == multiLine)
  }

  @Test(arguments: [
    ("", 0), ("Планёрка", 8), ("日本語", 6), ("é e\u{301}", 3), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("\u{1B}[m", 2),
    ("का", 2), ("क्ष", 2), ("ก็", 1), ("⌚✓★▌…", 6), ("ｱＡ", 3),
  ])
  func `the width is that of what is drawn`(text: String, width: Int) {
    var canvas = Canvas(columns: 20, rows: 1)
    #expect(text.displayWidth == width)
    #expect(canvas.draw(text, at: .zero) == width)
  }
}
