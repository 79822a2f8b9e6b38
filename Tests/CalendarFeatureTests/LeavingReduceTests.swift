// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Testing
import Wording

@Suite("Leaving while an answer is on its way")
struct LeavingReduceTests {
  let id = EventID(651)!
  let waiting = Effect.wait(.leaving, .seconds(2)...(.seconds(2)))

  func leaving(_ keys: Key...) -> CalendarState {
    var state = Samples.agenda()
    for key in keys { _ = state.reduce(.keyPressed(key)) }
    return state
  }

  func parting(_ state: CalendarState, _ language: Language = .english) -> [String] {
    state.leftOpen(without: []).map { $0.parting(Wording(language)) }
  }

  @Test func `waits up to two seconds`() {
    var state = leaving("a", "y")
    #expect(state.reduce(.keyPressed("q")) == [waiting])
    #expect(state.draw().lines.last?.hasPrefix(" sending, waiting up to 2 s; q leaves now  ") == true)
    #expect(state.reduce(.timerFired(.leaving)) == [.quit(.asked)])
    #expect(
      parting(state) == [
        "not known whether the portal has “accepted” for Планёрка: статус проекта и сроки (event 651): "
          + "b24cal status 651 tells"
      ])
  }

  @Test func `leaves as soon as all have come back`() {
    var state = leaving("a", "y", "j", "j", "j", "a", "n", "q")
    #expect(
      state.reduce(.answered(.read(.given(.accepted)), number: 1)).contains(
        .answer(EventID(631)!, .declined, number: 2)))
    #expect(state.reduce(.answered(.read(.given(.declined)), number: 2)) == [.quit(.asked)])
    #expect(parting(state) == [])
  }

  @Test func `leaves at once when it is asked again, by the key that was pressed last`() {
    var state = leaving("a", "y", "q")
    #expect(state.reduce(.keyPressed("j")) == [], "other keys mean nothing any more")
    #expect(state.reduce(.keyPressed(.control("c"))) == [.quit(.interrupted)])
  }

  @Test func `tells what failed, what was not sent and what is not known`() {
    var state = leaving("a", "y", "j", "j", "j", "a", "n", "j", "q")
    _ = state.reduce(.answered(.refused(.busy), number: 1))
    #expect(parting(state).count == 2)
    #expect(
      parting(state, .russian) == [
        "«вы идёте» не вышло, по-прежнему «нет ответа»: портал занят, слишком много запросов с этого адреса: "
          + "попробуйте через минуту · Планёрка: статус проекта и сроки (событие 651): скажет b24cal status 651",
        "неизвестно, есть ли на портале «вы отказались»: New York call (событие 631): скажет b24cal status 631",
      ])
    #expect(
      parting(leaving("a", "y", "j", "j", "j", "a", "n", "q")).last
        == "“declined” was not sent for New York call (event 631): b24cal status 631 tells")
  }

  @Test func `is what it is without an answer on its way`() {
    var state = leaving("a", "y")
    _ = state.reduce(.answered(.refused(.busy), number: 1))
    #expect(state.reduce(.keyPressed("q")) == [.quit(.asked)])
    #expect(parting(state) == [], "for what failed was told on the screen")
  }

  @Test func `works from under a box`() {
    var state = leaving("a", "y", "/")
    #expect(state.reduce(.keyPressed(.control("c"))) == [waiting])
    #expect(state.overlay == nil)
  }

  @Test func `names nothing that is masked`() {
    let state = leaving("a", "y", "*", "q")
    #expect(
      parting(state) == ["not known whether the portal has “accepted” for ••••• (event 651): b24cal status 651 tells"])
  }
}
