// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Testing

@Suite("Can they come")
struct BusyTimesReduceTests {
  let meeting = EventID(651)!
  let people = [8, 7, 9, 10].map { UserID($0)! }

  func asked(_ day: Int, load: Int, _ people: [UserID]) -> [Effect] {
    [
      .loadBusyTimes(of: people, on: DaySpan(Samples.day(day), Samples.day(day)), event: meeting, load: load),
      .wait(.slowBusyTimes, .milliseconds(200)...(.milliseconds(200))),
    ]
  }

  func page(_ state: CalendarState) -> BusyTimesPage? {
    if case .busyTimes(let page) = state.overlay { page } else { nil }
  }

  /// The people in the order of the page: the organiser, then by name.
  var inOrder: [UserID] { [8, 10, 7, 9].map { UserID($0)! } }

  func press(_ keys: Key..., in state: inout CalendarState) -> [Effect] {
    keys.flatMap { state.reduce(.keyPressed($0)) }
  }

  @Test func `asks for the people of the meeting on its day, once`() {
    let (state, effects) = Samples.busyPage()
    #expect(effects == asked(21, load: 1, inOrder))
    #expect(page(state)?.content == .unknown)
    #expect(page(state)?.slot == 840..<900)
  }

  @Test func `finds out who is invited first where that is not known`() {
    var state = Samples.agenda(showsEvent: false)
    let id = AgendaReduceTests.id(651, 21)
    #expect(
      press("b", in: &state) == [
        .recall(id), .loadDetail(meeting, on: id.date, load: 1),
        .wait(.slowLoad, .milliseconds(200)...(.milliseconds(200))),
      ])
    #expect(state.reduce(.recalled(id, Samples.detail(), asOf: Samples.now)) == asked(21, load: 2, inOrder))
    // The portal has the same people: they are not asked for again.
    #expect(state.reduce(.detailLoaded(.found(Samples.detail()), load: 1)) == [.cancelWait(.slowLoad)])
  }

  @Test func `says why it is not known who is invited`() {
    var state = Samples.agenda(showsEvent: false)
    _ = press("b", in: &state)
    _ = state.reduce(.detailLoaded(.failed(.unreachable(.refused)), load: 1))
    #expect(page(state)?.content == .failed(.unreachable(.refused)))
    _ = press("r", in: &state)
    #expect(state.detail?.load?.number == 2)
    _ = state.reduce(.detailLoaded(.noSuchEvent, load: 2))
    #expect(state.overlay == nil)
  }

  @Test func `takes the answer for its own day alone`() {
    var state = Samples.busyPage().state
    #expect(press("l", in: &state) == [])
    #expect(page(state)?.day == Samples.day(22))
    #expect(
      state.reduce(.busyTimesLoaded(.success(Samples.busyTimes), load: 1)) == [.cancelWait(.slowBusyTimes)]
        + asked(22, load: 2, inOrder))
    #expect(page(state)?.content == .unknown)
    _ = state.reduce(.busyTimesLoaded(.success([:]), load: 2))
    #expect(page(state)?.content == .known(FreeBusyDay(Samples.day(22), of: [:], in: Samples.moscow)))
    #expect(press("h", in: &state) == asked(21, load: 3, inOrder))
  }

  @Test func `drops the answer for a page that was left, and asks again when it is opened again`() {
    var state = Samples.busyPage().state
    #expect(press(.escape, in: &state) == [])
    #expect(state.overlay == nil)
    // One request at a time: the first is still under way.
    #expect(press("b", in: &state) == [])
    _ = press("q", in: &state)
    #expect(state.reduce(.busyTimesLoaded(.success(Samples.busyTimes), load: 1)) == [.cancelWait(.slowBusyTimes)])
    #expect(state.overlay == nil)
    #expect(press("b", in: &state) == asked(21, load: 2, inOrder))
    #expect(state.reduce(.busyTimesLoaded(.success([:]), load: 1)) == [])
    #expect(page(state)?.content == .unknown)
  }

  @Test func `is closed by the key that opened it, under a Russian layout too`() {
    var state = Samples.busyPage().state
    _ = press("и", in: &state)
    #expect(state.overlay == nil)
    _ = press("и", in: &state)
    #expect(page(state) != nil)
    _ = press("д", in: &state)
    #expect(page(state)?.day == Samples.day(22))
  }

  @Test func `shows a failure, and asks again by r`() {
    var state = Samples.busyPage().state
    _ = state.reduce(.busyTimesLoaded(.failure(.timedOut(seconds: 30)), load: 1))
    #expect(page(state)?.content == .failed(.timedOut(seconds: 30)))
    #expect(press("r", in: &state) == asked(21, load: 2, inOrder))
  }

  @Test func `is told to be slow after a while alone`() {
    var state = Samples.busyPage().state
    #expect(!state.draw().description.contains("loading"))
    _ = state.reduce(.timerFired(.slowBusyTimes))
    #expect(state.draw().description.contains("loading"))
    _ = state.reduce(.busyTimesLoaded(.success(Samples.busyTimes), load: 1))
    #expect(!state.draw().description.contains("loading"))
  }

  @Test func `does not count the meeting itself, but its next instance`() throws {
    var state = Samples.busyPage { $0.attendees[1].entry = EventID(654) }.state
    let times = [
      Samples.busy((14, 0), minutes: 60, row: 654), Samples.busy((14, 0), minutes: 60, day: 22, row: 654),
    ]
    _ = state.reduce(.busyTimesLoaded(.success([Samples.me: times]), load: 1))
    guard case .known(let day) = page(state)?.content else { throw Missing() }
    #expect(day.part(of: Samples.me, 840..<900) == .free)
    _ = press("l", in: &state)
    _ = state.reduce(.busyTimesLoaded(.success([Samples.me: times]), load: 2))
    guard case .known(let next) = page(state)?.content else { throw Missing() }
    #expect(next.part(of: Samples.me, 840..<900) == .busy)
  }

  @Test func `needs a meeting and a portal that may be asked`() {
    var state = Samples.agenda()
    for _ in Samples.events where state.cursor.instance != AgendaReduceTests.id(650, 21) { _ = press("j", in: &state) }
    #expect(press("b", in: &state) == [])
    #expect(state.overlay == nil)
    #expect(state.notice == .cannot(.notMeeting))
  }

  @Test func `scrolls through many people, between its ends`() {
    var state = Samples.busyPage(rows: 10) { event in
      event.attendees += (100..<130).map { Attendee(user: UserID($0)!, answer: .accepted) }
    }.state
    let last = 34 - 6
    _ = press("k", "j", "j", .down, in: &state)
    #expect(page(state)?.scroll == 3)
    _ = press(.pageDown, " ", in: &state)
    #expect(page(state)?.scroll == 13)
    _ = press(.end, "j", in: &state)
    #expect(page(state)?.scroll == last)
    _ = press(.pageUp, in: &state)
    #expect(page(state)?.scroll == last - 5)
    _ = press(.home, in: &state)
    #expect(page(state)?.scroll == 0)
  }

  private struct Missing: Error {}
}
