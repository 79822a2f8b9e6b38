import Synchronization
import Testing

@testable import CalendarCommand
@testable import CalendarFeature

@Suite("A talk in lines")
struct PlainTalkTests {
  private final class Paper: Sendable {
    private let text = Mutex("")
    var words: String { text.withLock { $0 } }
    func write(_ more: String) { text.withLock { $0 += more } }
  }

  private static func page(_ typed: Int, _ lines: [String], notice: String? = nil, isAwaited: Bool = false) -> PlainPage
  {
    PlainPage(
      place: .agenda, heading: "Heading.",
      lines: lines.enumerated().map { PlainPage.Line(text: $1, number: $0 + 1, choice: .row($0)) }, selected: nil,
      notice: notice, isOutcome: notice == "done", hint: "Hint.", typed: typed, isAwaited: isAwaited)
  }

  @Test func `says a page, then what each line changes`() async {
    let paper = Paper()
    let talk = PlainTalk(isTerminal: false, write: paper.write)
    await talk.show(Self.page(0, ["a", "b"]))
    #expect(await talk.take("2") == .row(1))
    await talk.show(Self.page(1, ["a", "c"]))
    #expect(await talk.take(nil) == nil)
    #expect(paper.words == "Heading.\n1. a\n2. b\nHint.\n> 2\n2. c\n> \n")
  }

  @Test func `says all again after an empty line`() async {
    let paper = Paper()
    let talk = PlainTalk(isTerminal: true, write: paper.write)
    await talk.show(Self.page(0, ["a"]))
    _ = await talk.take("")
    await talk.show(Self.page(1, ["a"]))
    #expect(paper.words == "Heading.\n1. a\nHint.\n> Heading.\n1. a\n> ")
  }

  @Test func `waits for what was asked for, and says nothing of what goes on by itself`() async {
    let paper = Paper()
    let talk = PlainTalk(isTerminal: false, write: paper.write)
    await talk.show(Self.page(0, ["a"], isAwaited: true))
    #expect(paper.words == "")
    await talk.show(Self.page(0, ["b"]))
    await talk.show(Self.page(0, ["c"], notice: "the portal is busy"))
    #expect(paper.words == "Heading.\n1. b\nHint.\n> ")
  }

  @Test func `says what became of what the person did whenever that is known`() async {
    let paper = Paper()
    let talk = PlainTalk(isTerminal: false, write: paper.write)
    await talk.show(Self.page(0, ["a"]))
    await talk.show(Self.page(0, ["a"], notice: "done"))
    #expect(paper.words == "Heading.\n1. a\nHint.\n> \ndone\n> ")
  }

  @Test func `says at a terminal what there is after a moment, and the rest once it comes`() async {
    let paper = Paper()
    let talk = PlainTalk(isTerminal: true, write: paper.write, moment: {})
    await talk.show(Self.page(0, ["a"], notice: "loading", isAwaited: true))
    await talk.untilAnswered()
    #expect(paper.words == "Heading.\n1. a\nloading\nHint.\n> ")
    await talk.show(Self.page(0, ["b"]))
    #expect(paper.words == "Heading.\n1. a\nloading\nHint.\n> \n1. b\n> ")
  }

  @Test func `prints a text that is copied line by line, without what no terminal should get`() async {
    let paper = Paper()
    await PlainTalk(isTerminal: true, write: paper.write).say("a\n\u{1B}[2Jb")
    #expect(paper.words.split(separator: "\n").count == 2)
    #expect(!paper.words.contains("\u{1B}"))
  }
}
