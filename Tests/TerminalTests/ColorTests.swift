import Canvas
import Testing

@testable import Terminal

@Suite("The nearest colour")
struct ColorTests {
  @Test(arguments: [
    (Color.ansi(1), [nil, 1, 1, 1, 1] as [Int?]),
    (.ansi(12), [nil, 4, 12, 12, 0x5C5CFF]),
    (.ansi(255), [nil, 7, 15, 15, 0xFFFFFF]),
    (.rgb(red: 0x9D, green: 0xCF, blue: 0x00), [nil, 3, 3, 148, 0x9DCF00]),
    (.rgb(red: 0xFF, green: 0, blue: 0), [nil, 1, 9, 196, 0xFF0000]),
    (.rgb(red: 0x80, green: 0x80, blue: 0x80), [nil, 7, 8, 244, 0x808080]),
    (.rgb(red: 0, green: 0, blue: 0), [nil, 0, 0, 16, 0]),
    (.rgb(red: 0, green: 0, blue: 5), [nil, 0, 0, 16, 8]),
    (.rgb(red: 255, green: 255, blue: 255), [nil, 7, 15, 231, 0xFFFFFF]),
  ])
  func `each depth has a number for a colour`(color: Color, numbers: [Int?]) {
    #expect(ColorDepth.allCases.map { $0.index(of: color) } == numbers)
  }

  @Test(arguments: [
    (-1, false, ColorDepth.none), (0, false, .none), (2, false, .none), (8, false, .eight), (16, false, .sixteen),
    (88, false, .sixteen), (256, false, .indexed256), (256, true, .indexed256), (1 << 24, true, .direct),
    (1 << 24, false, .indexed256),
  ])
  func `the number of colours tells the depth`(colors: Int, isDirect: Bool, depth: ColorDepth) {
    #expect(ColorDepth(colors: colors, isDirect: isDirect) == depth)
  }

  @Test(arguments: [([:], true), (["NO_COLOR": ""], true), (["NO_COLOR": "1"], false)] as [([String: String], Bool)])
  func `NO_COLOR is obeyed`(environment: [String: String], wanted: Bool) {
    #expect(ScreenOptions(environment: environment).wantsColor == wanted)
  }
}
