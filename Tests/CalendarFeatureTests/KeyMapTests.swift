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

  @Test(arguments: Command.allCases)
  func `has no clash by itself`(command: Command) {
    #expect(KeyMap.standard.clashes(of: command).isEmpty)
    #expect(!KeyMap.standard.keys(of: command).isEmpty)
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

  @Test(
    arguments: [
      ([], "g", .start("g")), (["g"], "t", .command(.today)), (["g"], "е", .command(.today)), ([], "п", .start("g")),
      (["g"], "x", nil), ([], "е", nil), ([], "T", .command(.today)), (["g", "t"], "t", nil),
    ] as [([Key], Key, KeyMeaning?)])
  func `follows a sequence key by key, in either layout`(start: [Key], key: Key, meaning: KeyMeaning?) {
    let map = KeyMap([.init(.today, sequences: [KeySequence(["g", "t"]), "T"], in: [.agenda])])
    #expect(map.meaning(of: key, after: start, in: .agenda) == meaning)
    #expect(map.meaning(of: key, after: start, in: .detail) == nil)
  }

  @Test func `prefers a letter's own sequence`() {
    let map = KeyMap([
      .init(.today, sequences: [KeySequence(["g", "t"])], in: [.agenda]),
      .init(.goTo, sequences: [KeySequence(["п", "т"])], in: [.agenda]),
    ])
    #expect(map.meaning(of: "п", in: .agenda) == .start("п"))
    #expect(map.meaning(of: "е", after: ["п"], in: .agenda) == nil)
    #expect(map.meaning(of: "т", after: ["п"], in: .agenda) == .command(.goTo))
  }

  @Test func `takes other keys for a command wherever it can be given`() {
    let map = KeyMap.standard.choosing([.agenda: ["A"], .refresh: []])
    #expect(map.command(for: "A", in: .week) == .agenda)
    #expect(map.command(for: "A", in: .detail) == .agenda)
    #expect(map.command(for: "1", in: .detail) == nil)
    #expect(map.command(for: "r", in: .agenda) == nil)
  }

  @Test func `lets the rows of the month go with those of the lists`() {
    let map = KeyMap.standard.choosing([.nextEvent: ["n"], .nextWeek: ["w"]])
    #expect(map.bindings(in: .month).first { $0.command == .nextWeek }?.keys == ["n", "w"])
    #expect(map.command(for: "j", in: .month) == nil)
    #expect(map.command(for: "w", in: .agenda) == .nextWeek)
  }

  @Test(arguments: [[], ["Q"]] as [[KeySequence]])
  func `quits by ^c whatever is chosen`(keys: [KeySequence]) {
    let map = KeyMap.standard.choosing([.interrupt: keys, .quit: []])
    #expect(map.command(for: .control("c"), in: .agenda) == .interrupt)
    #expect(map.keys(of: .interrupt) == keys + [.interrupt])
  }

  @Test(
    arguments: [
      ([.today: ["g"]], .today, ["go-to"]), ([.today: [KeySequence(["g", "t"])]], .today, ["go-to"]),
      ([.today: ["g"], .goTo: [KeySequence(["g", "d"])]], .today, ["go-to"]), ([.today: ["g"], .goTo: []], .today, []),
      ([.today: ["T", KeySequence(["T", "t"])]], .today, ["today", "today"]),
      ([.export: ["j"]], .export, ["event.next", "scroll.down"]),
      ([.demo: ["e"]], .demo, []), ([.today: ["t", "t"]], .today, []),
    ] as [([Command: [KeySequence]], Command, [String])])
  func `tells what keys cannot be told from`(choices: [Command: [KeySequence]], command: Command, others: [String]) {
    #expect(KeyMap.standard.choosing(choices).clashes(of: command).map(\.other.rawValue) == others)
  }
}
