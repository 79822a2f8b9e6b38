import Foundation
import Testing

@testable import Terminal

@Suite("What gives a text to the clipboard")
struct ClipboardSequenceTests {
  func sequence(_ text: String, _ environment: [String: String]) throws -> String {
    try ClipboardSequence(text, environment: environment).text
  }

  @Test(arguments: ["", "a", "Планёрка: статус", "日本語 👩‍👩‍👧\n\u{1B}]52;c;x\u{7}", String(repeating: "z", count: 5000)])
  func `is what another decoder takes for the text`(text: String) throws {
    let sequence = try sequence(text, ["TERM": "xterm-256color"])
    #expect(sequence.hasPrefix("\u{1B}]52;c;"))
    #expect(sequence.hasSuffix("\u{7}"))
    #expect(try Base64.decoded(String(sequence.dropFirst(7).dropLast())) == text)
  }

  @Test func `is repeated inside tmux for it to hand on`() throws {
    let plain = "\u{1B}]52;c;0YTQuNC4\u{7}"
    let both = plain + "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;0YTQuNC4\u{7}\u{1B}\\"
    #expect(try sequence("фии", ["TERM": "xterm"]) == plain)
    #expect(try sequence("фии", ["TERM": "screen-256color", "TMUX": "/tmp/tmux-0/default,1,0"]) == both)
    #expect(try sequence("фии", ["TERM": "tmux-256color"]) == both)
  }

  @Test(arguments: [["TERM": "screen-256color"], ["TERM": "screen"], ["TERM": "xterm", "STY": "1.pts-0.host"]])
  func `comes inside screen in parts that it keeps whole`(environment: [String: String]) throws {
    for length in [0, 1, 570, 571, 572, 20_000] {
      let text = String(repeating: "ж", count: length)
      let sequence = try sequence(text, environment)
      let parts = sequence.components(separatedBy: "\u{1B}\\").dropLast()
      #expect(sequence.hasSuffix("\u{1B}\\"))
      #expect(parts.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count + 2 <= 768 })
      #expect(try parts.map { $0.dropFirst(2) }.joined() == self.sequence(text, ["TERM": "xterm"]))
    }
  }

  @Test func `has at most 74994 bytes of base64`() throws {
    #expect(try sequence(String(repeating: "a", count: 56_244), ["TERM": "xterm"]).utf8.count == 74_992 + 8)
    #expect(throws: ClipboardError.tooLong(bytes: 74_996, limit: 74_994)) {
      try sequence(String(repeating: "a", count: 56_245), ["TERM": "xterm"])
    }
  }

  @Test(arguments: ["linux", "linux-16color", "vt100", "vt220", "dumb", "ansi", "cons25", "sun-color", ""])
  func `is not made for a terminal without one`(terminal: String) {
    #expect(throws: ClipboardError.noClipboard(terminal: terminal)) { try sequence("a", ["TERM": terminal]) }
  }

  @Test(arguments: [
    "xterm", "xterm-kitty", "alacritty", "foot", "rxvt-unicode-256color", "vte-256color", "st-256color",
  ])
  func `is plain for others`(terminal: String) throws {
    #expect(try sequence("a", ["TERM": terminal]) == "\u{1B}]52;c;YQ==\u{7}")
  }

  @Test func `is not made without TERM`() {
    #expect(throws: ClipboardError.noClipboard(terminal: "")) { try sequence("a", [:]) }
  }
}
