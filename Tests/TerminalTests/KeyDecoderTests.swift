import Canvas
import Testing

@testable import Terminal

@Suite("Reading keys")
struct KeyDecoderTests {
  @Test(arguments: [
    (["j"], [Key.character("j")]),
    (
      ["\u{0}\u{1}\u{4}\u{1A}\u{1C}\u{1F}"],
      [.control(" "), .control("a"), .control("d"), .control("z"), .control("\\"), .control("_")]
    ),
    (["\r\n\t\u{8}\u{7F}"], [.enter, .enter, .tab, .backspace, .backspace]),
    (["о日👍"], ["о", "日", "👍"]),
    (["\u{1B}"], [.escape]),
    (["\u{1B}\u{1B}"], [.escape, .escape]),
    (["\u{1B}j"], [.escape, "j"]),
    (["\u{1B}[", "j"], [.escape, "[", "j"]),
    (["\u{1B}[A\u{1B}OB\u{1B}[1;5C\u{1B}[5~\u{1B}[Z"], [.up, .down, .right, .pageUp, .backTab]),
    (["x\u{1B}[?62;22cy\u{1B}[Iz\u{1B}[99~"], ["x", "y", "z"]),
    (["\u{1B}[1;", "5D", "q"], [.left, "q"]),
    (["\u{1B}[12\u{3}"], [.control("c")]),
    (["\u{1B}О"], [.escape, "О"]),
  ])
  func `bytes become keys, in whatever pieces they come`(bursts: [String], keys: [Key]) {
    #expect(events(of: bursts.map { Array($0.utf8) }) == keys.map(TerminalEvent.key))
  }

  @Test(
    arguments: [
      ([[0xD0], [0xBE]], "о"), ([[0xF0, 0x9F], [0x91], [0x8D]], "👍"), ([[0xE0], [0xA4, 0x95]], "क"),
      ([[0xED], [0x95, 0x9C]], "한"), ([[0xF4, 0x80], [0x80, 0x80]], "\u{100000}"),
      ([[0xFF, 0x6A, 0x80, 0x6B]], "jk"), ([[0xD0, 0x6A]], "j"), ([[0xE2, 0x82], [0xD0, 0xBE]], "о"),
      ([[0xC0, 0xAF, 0x6A]], "j"), ([[0xED, 0xA0, 0x80, 0x6A]], "j"), ([[0xF5, 0xD0, 0xBE]], "о"),
    ] as [([[UInt8]], String)])
  func `a character split over reads survives, and an invalid byte costs nothing else`(bursts: [[UInt8]], text: String)
  {
    #expect(events(of: bursts) == text.map { .key(.character($0)) })
  }

  @Test func `a paste is one text and no key`() {
    var decoder = KeyDecoder()
    var events = decoder.read(.key(.up)) + decoder.read(.pasteBegins)
    for byte in "q\u{1B}[A\u{3}вст\u{202E}авка\r\nдва\r".utf8 { events += decoder.read(.byte(byte)) }
    events += decoder.read(.key(.down)) + decoder.endOfBurst()
    #expect(events == [.key(.up)])
    #expect(decoder.read(.pasteEnds) == [.paste("q[Aвставка\nдва\n")])
    #expect(decoder.read(.byte(0x6A)) == [.key("j")])
    #expect(decoder.read(.pasteEnds) == [])
  }

  @Test func `the marks of a paste may be split over reads`() {
    let bursts = ["\u{1B}[20", "0~two\u{1B}[20", "1~j"].map { Array($0.utf8) }
    #expect(events(of: bursts) == [.paste("two"), .key("j")])
  }

  @Test func `a key without a meaning ends what was begun before it`() {
    var decoder = KeyDecoder()
    #expect(decoder.read(.byte(0x1B)) + decoder.read(.unknownKey) == [.key(.escape)])
  }

  @Test func `a paste without end is cut`() {
    var decoder = KeyDecoder()
    _ = decoder.read(.pasteBegins)
    for _ in 0..<KeyDecoder.longestPaste + 5 { _ = decoder.read(.byte(0x61)) }
    #expect(decoder.read(.pasteEnds) == [.paste(String(repeating: "a", count: KeyDecoder.longestPaste))])
  }

  private func events(of bursts: [[UInt8]]) -> [TerminalEvent] {
    var decoder = KeyDecoder()
    return bursts.flatMap { burst in burst.flatMap { decoder.read(.byte($0)) } + decoder.endOfBurst() }
  }
}
