import Canvas
import Testing

@testable import Terminal

@Suite("Where the terminal says its cursor stands")
struct PositionAnswerTests {
  @Test func `is no key once it was asked for`() {
    var decoder = KeyDecoder()
    decoder.awaitPosition()
    #expect(decoder.awaitsAnswer)
    #expect("j\u{1B}[2;60Rk".utf8.flatMap { decoder.read(.byte($0)) } == [.key("j"), .key("k")])
    #expect(!decoder.awaitsAnswer)
    #expect(decoder.takePosition() == .place(Point(column: 59, row: 1)))
    #expect(decoder.takePosition() == nil)
  }

  @Test func `is not awaited any more once the terminal has told what it is`() {
    var decoder = KeyDecoder()
    decoder.awaitPosition()
    decoder.awaitAnswer()
    #expect("\u{1B}]11;rgb:0/0/0\u{7}\u{1B}[?62c".utf8.flatMap { decoder.read(.byte($0)) }.count == 1)
    #expect(!decoder.awaitsAnswer)
    #expect(decoder.takePosition() == PositionAnswer.none)
    #expect(decoder.read(.byte(0x1B)) + decoder.endOfBurst() == [.key(.escape)])
  }
}
