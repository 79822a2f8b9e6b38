import CalendarFeature
import Canvas
import Testing
import Wording

@Suite("The key map")
struct KeyMapTests {
  @Test(
    "gives a Cyrillic letter the meaning of the Latin key it is on",
    arguments: [
      (Key.character("о"), Command.scrollDown), (.character("л"), .scrollUp), (.character("к"), .refresh),
      (.character("К"), .rawFields), (.character("й"), .quit), (.control("в"), .halfPageDown), (.character(","), .help),
    ])
  func cyrillic(key: Key, command: Command) {
    #expect(KeyMap.standard.command(for: key, in: .detail) == command)
  }

  @Test("gives no key two meanings in one context", arguments: KeyContext.allCases)
  func clashes(context: KeyContext) {
    let keys = KeyMap.standard.bindings(in: context).flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test("lets every context be left and quit", arguments: KeyContext.allCases)
  func leaving(context: KeyContext) {
    #expect(KeyMap.standard.command(for: "q", in: context) == .quit)
    #expect(KeyMap.standard.command(for: .control("c"), in: context) == .interrupt)
  }

  @Test("prefers a letter's own meaning")
  func ownMeaning() {
    let map = KeyMap([.init(.quit, ["j"], in: [.detail]), .init(.help, ["о"], in: [.detail])])
    #expect(map.command(for: "о", in: .detail) == .help)
  }
}
