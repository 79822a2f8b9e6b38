import Canvas
import Testing

@Suite("Fitting text into columns")
struct FittingTests {
  @Test(arguments: [
    ("Планёрка", 8, "Планёрка"), ("Планёрка", 7, "Планёр…"), ("Планёрка", 1, "…"), ("Планёрка", 0, ""),
    ("Планёрка", -1, ""), ("日本語の会議", 8, "日本語…"), ("日本語の会議", 7, "日本語…"), ("👩‍👩‍👧 emoji", 4, "👩‍👩‍👧 …"),
    ("two\nlines", 9, "two lines"),
  ])
  func `text that is too long ends in an ellipsis`(text: String, width: Int, fitted: String) {
    #expect(text.truncated(to: width) == fitted)
    #expect(fitted.displayWidth <= max(0, width))
  }

  @Test func `the ellipsis of a terminal without Unicode is another`() {
    #expect("Planning".truncated(to: 5, ellipsis: "~") == "Plan~")
  }

  @Test(arguments: [
    (TextAlignment.leading, "会議   "), (.trailing, "   会議"), (.centre, " 会議  "),
  ])
  func `padding counts columns`(alignment: TextAlignment, padded: String) {
    #expect("会議".padded(to: 7, alignment: alignment) == padded)
    #expect("会議".padded(to: 3, alignment: alignment) == "会議")
  }

  @Test(arguments: [
    ("Обсудим сроки и доску", 10, ["Обсудим", "сроки и", "доску"]),
    ("one  two", 5, ["one", "two"]), ("one two ", 7, ["one two"]),
    ("  - item that wraps", 9, ["  - item", "that", "wraps"]),
    ("日本語の会議。", 6, ["日本語", "の会", "議。"]), ("see 日本語", 7, ["see 日", "本語"]),
    ("https://example.com/board", 10, ["https://ex", "ample.com/", "board"]),
    ("a https://example.com", 8, ["a", "https://", "example.", "com"]),
    ("10\u{A0}мин ещё", 8, ["10\u{A0}мин", "ещё"]), ("a\n\nb\r\n", 9, ["a", "", "b", ""]), ("", 5, [""]),
    ("    indented", 6, ["    in", "dented"]), ("会", 1, ["会"]), ("ab", 0, ["a", "b"]),
    ("ក\u{17B6}\u{17B6}\u{17B6}", 3, ["ក\u{17B6}\u{17B6}", "\u{17B6}"]),
  ])
  func `lines break between words and inside of long ones`(text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }
}
