import Canvas
import Testing

@testable import Terminal

@Suite("What was pasted without a mark")
struct PasteGuardTests {
  private let start = ContinuousClock.now

  @Test func `as many characters as nobody types at once are a paste`() {
    var guarding = PasteGuard()
    let text = "please accept, yes: my answer is\ty\n"
    let keys = text.map { $0 == "\n" ? Key.enter : $0 == "\t" ? .tab : .character($0) }
    #expect(guarding.sort(keys.map(TerminalEvent.key) + [.key(.up), .clicked(.zero)], at: start) == [.paste(text)])
  }

  @Test(
    arguments: [
      ["a", "y"], Array(repeating: "j", count: 500), Array(repeating: .down, count: 500),
      (0..<32).map { Key.character(Character(Unicode.Scalar(UInt8(0x40 + $0)))) },
    ] as [[Key]])
  func `what a person can have typed, or held down, is keys`(keys: [Key]) {
    var guarding = PasteGuard()
    #expect(guarding.sort(keys.map(TerminalEvent.key), at: start) == keys.map(TerminalEvent.key))
  }

  @Test func `what follows a paste at once is part of it, for the paste may hold the mark of its end`() {
    var guarding = PasteGuard()
    let background = TerminalEvent.background(.ansi(0))
    let events: [TerminalEvent] = [.key("/"), .paste("me"), .key("a"), background, .key("y"), .key(.enter)]
    #expect(guarding.sort(events, at: start) == [.paste("/meay\n"), background])
    #expect(guarding.sort([.key("y")], at: start + .milliseconds(99)) == [.paste("y")])
    #expect(guarding.sort([.key(.enter)], at: start + .milliseconds(198)) == [.paste("\n")])
    #expect(guarding.sort([.key("y")], at: start + .milliseconds(298)) == [.key("y")])
  }

  @Test
  func
    `a paste that is marked leaves the keys before it alone, and those that nobody can press so soon behind it go with it`()
  {
    var guarding = PasteGuard()
    #expect(guarding.sort([.key("/"), .paste("me")], at: start) == [.key("/"), .paste("me")])
    #expect(guarding.sort([.key("a"), .key("y")], at: start + .milliseconds(50)) == [.paste("ay")])
    #expect(guarding.sort([.key(.enter)], at: start + .milliseconds(150)) == [.key(.enter)])
  }
}
