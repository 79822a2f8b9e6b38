import CalendarFeature
import Canvas
import Terminal
import Testing

@testable import CalendarCommand

@Suite("A printed line")
struct StyledTextTests {
  private static let pink = Color.rgb(red: 0xFF, green: 0x87, blue: 0x87)

  @Test(
    arguments: [
      (Style.plain, ["x", "x", "x", "x", "x"]),
      (
        Style(foreground: pink, attributes: [.bold, .underline]),
        [
          "\u{1B}[1;4mx\u{1B}[0m", "\u{1B}[1;4;31mx\u{1B}[0m", "\u{1B}[1;4;91mx\u{1B}[0m",
          "\u{1B}[1;4;38;5;210mx\u{1B}[0m", "\u{1B}[1;4;38;2;255;135;135mx\u{1B}[0m",
        ]
      ),
      (
        Style(foreground: .ansi(10), background: .ansi(4)),
        [
          "x", "\u{1B}[32;44mx\u{1B}[0m", "\u{1B}[92;44mx\u{1B}[0m", "\u{1B}[92;44mx\u{1B}[0m",
          "\u{1B}[92;44mx\u{1B}[0m",
        ]
      ),
    ] as [(Style, [String])])
  func `has its looks in as many colours as there are`(style: Style, texts: [String]) {
    #expect(ColorDepth.allCases.map { StyledText(StyledLine("x", style), depth: $0).text } == texts)
  }

  @Test func `has no control characters of its own`() {
    #expect(!StyledText(StyledLine("a\u{1B}[2Jb"), depth: .none).text.contains("\u{1B}"))
  }
}
