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
    (Color.rgb(red: 0xFF, green: 0x87, blue: 0x87), [nil, 1, 9, 210, 0xFF8787] as [Int?]),
    (.rgb(red: 0x00, green: 0x5F, blue: 0x5F), [nil, 2, 2, 23, 0x005F5F]),
    (.rgb(red: 0x5F, green: 0x87, blue: 0xFF), [nil, 6, 14, 69, 0x5F87FF]),
    (.rgb(red: 0xB4, green: 0x8E, blue: 0xAD), [nil, 5, 5, 139, 0xB48EAD]),
  ])
  func `a pale colour is not white, and a deep one not black, where there are few`(color: Color, numbers: [Int?]) {
    #expect(ColorDepth.allCases.map { $0.index(of: color) } == numbers)
  }

  @Test(arguments: [
    (Color.rgb(red: 0x80, green: 0x80, blue: 0x80), [nil, nil, nil, 244, 0x808080] as [Int?]),
    (.rgb(red: 0x58, green: 0x6E, blue: 0x75), [nil, nil, nil, 60, 0x586E75]),
    (.ansi(8), [nil, nil, 8, 8, 0x7F7F7F]), (.ansi(7), [nil, 7, 7, 7, 7]),
    (.rgb(red: 0x9D, green: 0xCF, blue: 0x00), [nil, 3, 3, 148, 0x9DCF00]),
  ])
  func `text in a grey is the terminal's own where that grey might be its background`(color: Color, numbers: [Int?]) {
    #expect(ColorDepth.allCases.map { $0.textIndex(of: color) } == numbers)
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
