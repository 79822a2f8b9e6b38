// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Testing
import Wording

@Suite("An answer")
struct AnswerReduceTests {
  let id = EventID(651)!

  /// What was asked of the portal among effects: answers, and whether days or the event were asked for again.
  func asked(_ effects: [Effect]) -> [String] {
    effects.compactMap {
      switch $0 {
      case .answer(let id, let answer, let number): "\(id) \(answer.rawValue) #\(number)"
      case .confirmAnswer(let id, let answer, let number): "\(id) \(answer.rawValue)? #\(number)"
      case .fetch: "days"
      case .loadDetail: "event"
      case .quit(let reason): "quit \(reason)"
      default: nil
      }
    }
  }

  @discardableResult
  func press(_ keys: Key..., in state: inout CalendarState) -> [String] {
    asked(keys.flatMap { state.reduce(.keyPressed($0)) })
  }

  func bottom(_ state: CalendarState) -> String {
    state.draw().lines.last?.components(separatedBy: "   ").first ?? ""
  }

  func row(_ state: CalendarState, _ time: String = "14:00") -> String {
    state.draw().lines.map { $0.components(separatedBy: "│")[0] }.first { $0.contains(" \(time)–") } ?? ""
  }

  @Test func `is sent at once, shown as on its way, and shown as the portal has it`() {
    var state = Samples.agenda()
    #expect(press("a", "y", in: &state) == ["651 Y #1"])
    #expect(row(state) == " ▸ 14:00–15:00 ▌… Планёрка: статус проекта … ✓1 ✗1 ?1 ")
    let effects = state.reduce(.answered(.read(.given(.accepted)), number: 1))
    #expect(effects.last == .wait(.notice, .seconds(5)...(.seconds(5))))
    #expect(asked(effects) == [])
    #expect(row(state) == " ▸ 14:00–15:00 ▌✓ Планёрка: статус проекта и с… ✓2 ✗1 ")
    #expect(state.listing.waitingCount == 2)
    #expect(state.detail?.loaded?.myAnswer == .given(.accepted))
    #expect(state.detail?.loaded?.event.tally.accepted == 2)
    #expect(bottom(state) == " accepted: Планёрка: статус проекта и сроки · u undoes it")
  }

  @Test func `is offered to be taken back for five seconds`() {
    var state = Samples.agenda()
    press("a", "n", in: &state)
    _ = state.reduce(.answered(.read(.given(.declined)), number: 1))
    var later = state
    _ = later.reduce(.timerFired(.notice))
    #expect(press("u", in: &later) == [])
    #expect(bottom(later) == " there is nothing to take back")
    #expect(press("u", in: &state) == ["651 Q #2"])
    _ = state.reduce(.answered(.read(.given(.notAnswered)), number: 2))
    #expect(bottom(state) == " taken back, not answered: Планёрка: статус проекта и сроки")
    #expect(press("u", in: &state) == [], "what took something back is not taken back")
    #expect(row(state) == row(Samples.agenda()))
  }

  @Test func `is no longer offered to be taken back after another key`() {
    var state = Samples.agenda()
    press("a", "y", in: &state)
    _ = state.reduce(.answered(.read(.given(.accepted)), number: 1))
    #expect(press("j", "u", in: &state) == [])
    #expect(bottom(state) == " there is nothing to take back")
  }

  @Test func `is taken back while it is on its way by sending the old one after it`() {
    var state = Samples.agenda()
    #expect(press("a", "y", "u", in: &state) == ["651 Y #1"])
    #expect(press("u", in: &state) == [], "once")
    #expect(asked(state.reduce(.answered(.read(.given(.accepted)), number: 1))) == ["651 Q #2"])
    _ = state.reduce(.answered(.read(.given(.notAnswered)), number: 2))
    #expect(state.detail?.loaded?.myAnswer == .given(.notAnswered))
  }

  @Test func `that the portal took without a change is told not to have taken`() {
    var state = Samples.agenda()
    press("a", "y", in: &state)
    let effects = state.reduce(.answered(.read(.given(.notAnswered)), number: 1))
    #expect(asked(effects) == ["days", "event"])
    #expect(!effects.contains { if case .wait(.notice, _) = $0 { true } else { false } }, "until the next key")
    #expect(bottom(state) == " the portal still has: not answered: Планёрка: статус проекта и сроки")
    #expect(row(state) == row(Samples.agenda()))
  }

  @Test func `shows what the portal has where it was changed elsewhere meanwhile`() {
    var state = Samples.agenda()
    press("a", "y", in: &state)
    _ = state.reduce(.answered(.read(.given(.declined)), number: 1))
    #expect(bottom(state) == " the portal has: declined: Планёрка: статус проекта и сроки")
    #expect(row(state) == " ▸ 14:00–15:00 ▌✗ Планёрка: статус проекта и с… ✓1 ✗2 ")
  }

  @Test func `to what is gone by now says so and asks for it again`() {
    var state = Samples.agenda()
    press("a", "y", in: &state)
    #expect(asked(state.reduce(.answered(.read(.notMeeting), number: 1))) == ["days", "event"])
    #expect(bottom(state) == " gone, or no meeting any more: Планёрка: статус проекта и сроки")
    _ = state.reduce(.detailLoaded(.noSuchEvent, load: state.loads))
    press("a", in: &state)
    #expect(bottom(state) == " the portal no longer has it")
  }

  @Test func `that is not read back leaves the old one and is tried to be read again`() {
    var state = Samples.agenda()
    press("a", "y", in: &state)
    let effects = state.reduce(.answered(.unconfirmed(.busy), number: 1))
    #expect(effects == [.wait(.retry, .seconds(8)...(.seconds(15)))])
    #expect(bottom(state).hasPrefix(" “accepted” sent, not confirmed: the portal is busy"))
    #expect(state.connection == .troubled(.busy, since: Samples.now))
    #expect(row(state) == row(Samples.agenda()))
  }

  @Test func `that did not reach the portal leaves the old one, and is not sent later`() {
    var state = Samples.agenda()
    press("a", "y", in: &state)
    _ = state.reduce(.answered(.refused(.unreachable(.refused)), number: 1))
    #expect(bottom(state).hasPrefix(" “accepted” failed, still “not answered”: the portal refuses connections: check"))
    #expect(state.connection == .offline(since: Samples.now))
    #expect(row(state) == row(Samples.agenda()))
    #expect(!asked(state.reduce(.timerFired(.retry))).contains { $0.hasSuffix("#2") })
    let before = state.notice
    _ = state.reduce(.fetched(.failed(.unreachable(.refused)), state.fetching.current!.span))
    #expect(state.notice == before, "which the next failure does not hide")
  }

  @Test func `that broke off is told with what the portal has since`() {
    var state = Samples.agenda()
    press("a", "y", in: &state)
    var other = state
    _ = state.reduce(.answered(.brokenOff(.timedOut(seconds: 30), now: .given(.accepted)), number: 1))
    #expect(bottom(state).hasPrefix(" broke off, the portal has: accepted: the portal did not answer within 30 s"))
    #expect(row(state).contains("▌✓"))
    _ = other.reduce(.answered(.brokenOff(.timedOut(seconds: 30), now: nil), number: 1))
    #expect(bottom(other).hasPrefix(" broke off, maybe accepted, maybe not: the portal did not answer within 30 s"))
    #expect(row(other) == row(Samples.agenda()))
  }

  @Test func `drops the outcome of one that it does not wait for`() {
    var state = Samples.agenda()
    #expect(state.reduce(.answered(.read(.given(.accepted)), number: 1)) == [])
    #expect(state == Samples.agenda())
  }

  @Test func `that the meeting has already, as far as is known, is sent unless the portal has it`() {
    var state = Samples.agenda()
    #expect(press("a", "q", in: &state) == ["651 Q? #1"])
    _ = state.reduce(.answered(.read(.given(.notAnswered)), number: 1))
    #expect(bottom(state) == " not answered: Планёрка: статус проекта и сроки")
    _ = press("u", in: &state)
    #expect(bottom(state) == " there is nothing to take back")
  }

  @Test func `can be taken back whatever else is told meanwhile`() {
    var state = Samples.agenda()
    _ = state.reduce(.started)
    press("a", "y", in: &state)
    _ = state.reduce(.answered(.read(.given(.accepted)), number: 1))
    guard let asked = state.fetching.current else { return #expect(Bool(false), "nothing is asked") }
    _ = state.reduce(.fetched(.done(skipped: 1, refusals: [:], namesFailure: .busy), asked.span))
    #expect(bottom(state) == " accepted: Планёрка: статус проекта и сроки · u undoes it")
    #expect(press("u", in: &state) == ["651 Q #2"])
  }

  @Test func `is compared with what came back since the box was opened`() {
    var state = Samples.agenda()
    press("a", "y", "a", in: &state)
    _ = state.reduce(.answered(.read(.given(.accepted)), number: 1))
    #expect(press("q", in: &state) == ["651 Q #2"])
    _ = state.reduce(.answered(.read(.given(.notAnswered)), number: 2))
    #expect(press("u", in: &state) == ["651 Y #3"])
  }

  @Test func `takes its meeting off the list of what waits, and back on when it is taken back`() {
    var state = Samples.agenda()
    press("i", "a", "y", in: &state)
    _ = state.reduce(.answered(.read(.given(.accepted)), number: 1))
    #expect(state.listing.days.flatMap(\.entries).map(\.summary.id.event) == [EventID(631)!, EventID(660)!])
    #expect(state.selected?.summary.id.event == EventID(631))
    #expect(press("u", in: &state) == ["651 Q #2"])
    _ = state.reduce(.answered(.read(.given(.notAnswered)), number: 2))
    #expect(state.listing.waitingCount == 3)
  }

  @Test func `keeps the cursor on its meeting, also where that is no longer next`() {
    var state = Samples.agenda()
    press("a", "n", in: &state)
    _ = state.reduce(.answered(.read(.given(.declined)), number: 1))
    var events = Samples.events
    events[2] = events[2].answered(.given(.declined))
    _ = state.reduce(.listed(Samples.reading(events), number: state.readings))
    #expect(state.cursor.instance == AgendaReduceTests.id(651, 21))
  }

  @Test func `counts for all that was listed of a series, and what else it changed is asked for`() {
    var state = Samples.agenda()
    press("t", "k", "k", in: &state)
    press("a", in: &state)
    #expect(state.draw().lines.contains { $0.contains("│ It counts for the whole series. │") })
    #expect(press("n", in: &state) == ["601 N #1"])
    #expect(asked(state.reduce(.answered(.read(.given(.declined)), number: 1))) == ["days"])
    let rows = state.listing.reading.events.filter { $0.id.event == EventID(601) }
    #expect(rows.map(\.myAnswer) == [.given(.declined), .given(.declined)])
  }

  @Test func `asks again for what was being asked while it was given, for that may tell the old one`() {
    var state = Samples.agenda()
    _ = state.reduce(.timerFired(.refresh))
    let asking = state.fetching.current
    press("a", "y", in: &state)
    _ = state.reduce(.answered(.read(.given(.accepted)), number: 1))
    #expect(state.fetching.queue == [asking!])
  }

  @Test func `shown by the event that was loaded stands in its row, too`() {
    var state = Samples.agenda()
    press("r", in: &state)
    _ = state.reduce(.detailLoaded(.found(Samples.detail().answered(.given(.declined))), load: state.loads))
    #expect(row(state).contains("▌✗"))
  }
}
