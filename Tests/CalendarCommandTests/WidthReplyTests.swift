import Testing

@testable import CalendarCommand

@Suite("What a terminal tells of its cursor")
struct WidthReplyTests {
  private func reply(_ text: String) -> WidthReply {
    text.utf8.reduce(into: WidthReply()) { $0.take($1) }
  }

  @Test func `is whole with its last answer, whatever is typed in between`() {
    let told = reply("\u{1B}[12;2Rc\u{1B}[A\u{1B}[12;13R\u{1B}[?62;22c")
    #expect(told.isWhole)
    #expect(told.columns == [1, 12])
    #expect(!told.isInterrupted)
  }

  @Test(arguments: ["", "\u{1B}[12;2R", "\u{1B}[12;2R\u{1B}[?62", "c", "[?1c"])
  func `is waited for until then`(text: String) {
    #expect(!reply(text).isWhole)
    #expect(reply(text).columns == nil)
  }

  @Test func `may be none`() {
    #expect(reply("\u{1B}[?6c").columns == [])
    #expect(reply("\u{1B}[1;99999999999999999999R\u{1B}[?6c").columns == [])
  }

  @Test func `ends with what would interrupt`() {
    let told = reply("\u{1B}[12;2R\u{3}")
    #expect(told.isWhole)
    #expect(told.isInterrupted)
  }

  @Test func `ends somewhere`() {
    #expect(reply(String(repeating: "x", count: 5000)).isWhole)
  }
}
