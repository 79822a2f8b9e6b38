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
    (["\u{1B}[" + String(repeating: "1;", count: 500), "1my"], ["y"]),
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

  @Test(
    arguments: [
      (["\u{1B}[<0;10;5M\u{1B}[<0;10;5m"], [.clicked(Point(column: 9, row: 4))]),
      (
        ["\u{1B}[<64;1;1Mj\u{1B}[<6", "9;3;", "2M"],
        [.wheelTurned(-1, at: .zero), .key("j"), .wheelTurned(1, at: Point(column: 2, row: 1))]
      ),
      (["\u{1B}[<16;7;8M"], [.clicked(Point(column: 6, row: 7))]),
      (["\u{1B}[<2;7;8M\u{1B}[<32;7;8M\u{1B}[<;;M\u{1B}[<0;7M\u{1B}[<0;99999999999999999999;1M"], []),
      (
        ["\u{1B}[M *%\u{1B}[M#*%", "\u{1B}[Ma", "!", "!k"],
        [.clicked(Point(column: 9, row: 4)), .wheelTurned(1, at: .zero), .key("k")]
      ),
    ] as [([String], [TerminalEvent])])
  func `the mouse tells of its first button and its wheel, and writes nothing`(bursts: [String], told: [TerminalEvent])
  {
    #expect(events(of: bursts.map { Array($0.utf8) }, KeyDecoder(readsMouse: true)) == told)
  }

  static let answer = "\u{1B}]11;rgb:2828/2C2C/3434\u{1B}\\\u{1B}[?64;1c"

  @Test(
    arguments: [
      (answer, "#282c34"), ("\u{1B}]11;rgb:fff/000/888\u{7}\u{1B}[?6c", "#ff0088"),
      ("\u{1B}]11;rgba:f/0/8/f\u{7}\u{1B}[?6c", "#ff0088"),
    ])
  func `the background that the terminal tells is no key, in whatever pieces it comes`(answer: String, color: String) {
    let bytes = Array(answer.utf8)
    let told = TerminalEvent.background(Color(hex: color) ?? .ansi(0))
    for place in 0...bytes.count {
      // A piece that ends with the first Esc has the Esc key pressed, and nothing more.
      let expected = (place == 1 ? [.key(.escape)] : []) + [told]
      #expect(events(of: [Array(bytes[..<place]), Array(bytes[place...])], .waiting) == expected, "split at \(place)")
    }
  }

  @Test(
    arguments: [
      // Keys around it.
      (["j\(answer)k"], ["j", nil, "k"]),
      // Only the attributes, for the terminal does not tell its background.
      (["\u{1B}[?1;2c", "\u{1B}]"], [.escape, "]"]),
      // An Esc, and the key of the next week, before the answer.
      (["\u{1B}", "]", "\(answer)"], [.escape, "]", nil]),
      (["\u{1B}]1\(answer)"], [.escape, "]", "1", nil]),
      // Something longer than any answer, and one without its end.
      (
        ["\u{1B}]11;\(String(repeating: "a", count: 80))\u{7}"], Array(repeating: "a", count: 80 - 59) + [.control("g")]
      ),
      (["\u{1B}]11;rgb:0000/00\u{1B}[A\u{1B}[?6c", "\u{1B}"], [.up, .escape]),
      // Another answer, to what a program before asked, or this one once more.
      (["\(answer)\(answer)j", "\u{1B}]11;rgb:28", "28/2c2c/3434\u{7}k"], [nil, nil, "j", nil, "k"]),
      // An answer that is no colour.
      (["\u{1B}]11;?\u{7}\u{1B}[?6cj"], ["j"]),
    ] as [([String], [Key?])])
  func `only the answer to the question is swallowed, told here as nil`(bursts: [String], keys: [Key?]) {
    let told = events(of: bursts.map { Array($0.utf8) }, .waiting)
    #expect(told == keys.map { key in key.map { .key($0) } ?? .background(.rgb(red: 0x28, green: 0x2C, blue: 0x34)) })
  }

  @Test func `what may be an answer is held for a while, and then it is keys`() {
    var decoder = KeyDecoder.waiting
    #expect(decoder.read(.byte(0x1B)) + decoder.endOfBurst() == [.key(.escape)])
    #expect(!decoder.isHolding)
    #expect(decoder.read(.byte(0x5D)) + decoder.endOfBurst() == [])
    #expect(decoder.isHolding)
    #expect(decoder.endOfPatience() == [.key("]")])
    #expect(!decoder.isHolding)
    #expect(decoder.endOfPatience() == [])
    #expect(decoder.read(.byte(0x6A)) == [.key("j")])
  }

  @Test(arguments: 2..<24)
  func `an answer that goes on after its beginning was taken for keys is swallowed from there on`(place: Int) {
    var decoder = KeyDecoder.waiting
    let bytes = Array(Self.answer.utf8)
    for byte in bytes[..<place] { _ = decoder.read(.byte(byte)) }
    _ = decoder.endOfBurst() + decoder.endOfPatience()
    var told: [TerminalEvent] = []
    for byte in bytes[place...] { told += decoder.read(.byte(byte)) + decoder.endOfBurst() }
    #expect(told == [.background(.rgb(red: 0x28, green: 0x2C, blue: 0x34))], "split at \(place)")
    #expect(decoder.read(.byte(0x6A)) == [.key("j")])
  }

  @Test func `a person may type what an answer begins with`() {
    var decoder = KeyDecoder.waiting
    var keys: [TerminalEvent] = []
    for byte in "\u{1B}[?1j".utf8 { keys += decoder.read(.byte(byte)) + decoder.endOfBurst() + decoder.endOfPatience() }
    #expect(keys == [.key(.escape), .key("["), .key("?"), .key("1"), .key("j")])
  }

  private func events(of bursts: [[UInt8]], _ decoder: KeyDecoder = KeyDecoder()) -> [TerminalEvent] {
    var decoder = decoder
    return bursts.flatMap { burst in burst.flatMap { decoder.read(.byte($0)) } + decoder.endOfBurst() }
  }
}

extension KeyDecoder {
  /// One that waits for the terminal's background.
  fileprivate static var waiting: KeyDecoder {
    var decoder = KeyDecoder()
    decoder.awaitAnswer()
    return decoder
  }
}
