// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Testing

@Suite("Answers that are typed fast")
struct AnswerQueueTests {
  func sent(_ effects: [Effect]) -> [Effect] {
    effects.filter { if case .answer = $0 { true } else { false } }
  }

  func press(_ keys: Key..., in state: inout CalendarState) -> [Effect] {
    sent(keys.flatMap { state.reduce(.keyPressed($0)) })
  }

  func bottom(_ state: CalendarState) -> String { state.draw().lines.last ?? "" }

  let first = Effect.answer(EventID(651)!, .accepted, number: 1)

  @Test func `to two meetings are sent one after the other`() {
    var state = Samples.agenda()
    #expect(press("a", "y", "j", "j", "j", "a", "n", in: &state) == [first])
    let signs = state.draw().lines.filter { $0.contains("▌…") }
    #expect(signs.count == 2)
    #expect(
      sent(state.reduce(.answered(.read(.given(.accepted)), number: 1))) == [
        .answer(EventID(631)!, .declined, number: 2)
      ])
    #expect(bottom(state).hasPrefix(" accepted: Планёрка"), "which tells of the other one")
  }

  @Test func `to one meeting leave the last`() {
    var state = Samples.agenda()
    #expect(press("a", "y", "a", "n", "a", "q", in: &state) == [first])
    #expect(
      sent(state.reduce(.answered(.read(.given(.accepted)), number: 1))) == [
        .answer(EventID(651)!, .notAnswered, number: 3)
      ])
    _ = state.reduce(.answered(.read(.given(.notAnswered)), number: 3))
    #expect(press("u", in: &state) == [.answer(EventID(651)!, .accepted, number: 4)], "what stood before is the first")
  }

  @Test func `and come back to the one on its way send no more`() {
    var state = Samples.agenda()
    #expect(press("a", "y", "a", "n", "a", "y", in: &state) == [first])
    #expect(sent(state.reduce(.answered(.read(.given(.accepted)), number: 1))) == [])
    #expect(state.answering.isIdle)
  }

  @Test func `are not sent twice`() {
    var state = Samples.agenda()
    #expect(press("a", "y", "a", "y", in: &state) == [first])
    #expect(bottom(state).hasPrefix(" sending: accepted… Планёрка"))
    #expect(state.answering.queue == [])
  }

  @Test(
    "are dropped with the one that failed before them, which is said",
    arguments: [
      AnswerOutcome.refused(.busy), .unconfirmed(.busy), .brokenOff(.busy, now: nil), .read(.given(.notAnswered)),
      .read(.notMeeting),
    ])
  func dropped(outcome: AnswerOutcome) {
    var state = Samples.agenda(columns: 160)
    _ = press("a", "y", "a", "n", in: &state)
    #expect(sent(state.reduce(.answered(outcome, number: 1))) == [])
    #expect(bottom(state).contains(", and “declined” is not sent"))
    #expect(state.answering.isIdle)
  }

  @Test func `to another meeting are sent after one that failed, whose failure stays to be read`() {
    var state = Samples.agenda()
    _ = press("a", "y", "j", "j", "j", "a", "n", in: &state)
    #expect(
      sent(state.reduce(.answered(.refused(.busy), number: 1))) == [.answer(EventID(631)!, .declined, number: 2)])
    let failure = bottom(state)
    _ = state.reduce(.answered(.read(.given(.declined)), number: 2))
    #expect(bottom(state) == failure)
  }

  @Test func `and wait are taken back without having been sent`() {
    var state = Samples.agenda()
    _ = press("a", "y", "a", "n", in: &state)
    #expect(press("u", in: &state) == [])
    #expect(bottom(state).hasPrefix(" not sent, declined: Планёрка"))
    #expect(sent(state.reduce(.answered(.read(.given(.accepted)), number: 1))) == [])
  }
}
