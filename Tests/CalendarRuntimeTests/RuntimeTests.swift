import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Testing
import Wording

@testable import CalendarRuntime

/// A limit ends what waits here for ever: whoever runs the loop takes the display from it then.
@Suite("The loop", .timeLimit(.minutes(5)))
struct RuntimeTests {
  func run(
    _ display: FakeDisplay, outcome: @escaping @Sendable (EventID) async -> DetailOutcome = { _ in .noSuchEvent }
  ) async -> RunEnd {
    await departure(display, outcome: outcome).end
  }

  func departure(
    _ display: FakeDisplay, answer: @escaping @Sendable () async -> AnswerOutcome = { .read(.given(.accepted)) },
    outcome: @escaping @Sendable (EventID) async -> DetailOutcome
  ) async -> Departure {
    // swift-format-ignore: NeverForceUnwrap
    let state = CalendarState(
      reading: AgendaReading(span: DaySpan(CivilDate(dayNumber: 0), CivilDate(dayNumber: 0))),
      opened: DetailPane(id: EventID(651)!), size: Size(columns: 60, rows: 10), now: Date(timeIntervalSince1970: 0),
      zone: DisplayZone(.gmt, isChosen: true, isMachines: true), wording: Wording(.english), account: "work")
    return await departure(display, FakeSource(outcome: outcome, answer: answer), state)
  }

  func departure(_ display: FakeDisplay, _ source: some EventSource, _ state: CalendarState) async -> Departure {
    await withTaskCancellationHandler {
      await CalendarRuntime(
        display: display, source: source, coder: NoCodes(), settings: NoSettings(), clock: StoppedClock(),
        now: { Date(timeIntervalSince1970: 0) }
      ).run(state)
    } onCancel: {
      display.finish()
    }
  }

  @Test("draws before anything is asked of the portal, draws the answer, and leaves when asked")
  func firstFrame() async {
    let display = FakeDisplay()
    let end = await run(display) { id in
      #expect(await display.frames.first?.lines[2] == " Event \(id)")
      await display.whenShown(" there is no event 651") { display.send(.key("q")) }
      return .noSuchEvent
    }
    #expect(end == .asked)
    #expect(await display.frames.last?.lines[4] == " there is no event 651: it is missing, deleted, or hidden")
  }

  @Test("takes all that has come at a time, in order, and waits where nothing has")
  func burst() async {
    let mailbox = Mailbox<Int>()
    for number in 1...3 { await mailbox.post(number) }
    #expect(await mailbox.burst() == [1, 2, 3])
    async let next = mailbox.burst()
    await mailbox.post(4)
    #expect(await next == [4])
  }

  @Test(
    "ends by ^C, by a signal, and when the terminal is gone",
    arguments: [
      (DisplayEvent.key(.control("c")), RunEnd.interrupted), (.ended(.signal(15)), .signal(15)),
      (.ended(.gone), .terminalGone),
    ])
  func ends(event: DisplayEvent, end: RunEnd) async {
    let display = FakeDisplay()
    display.send(event)
    #expect(await run(display) == end)
  }

  @Test("ends when the display has no more to tell")
  func finished() async {
    let display = FakeDisplay()
    display.finish()
    #expect(await run(display) == .terminalGone)
  }

  @Test("gives the terminal back at ^Z and draws anew after")
  func suspends() async {
    let display = FakeDisplay()
    display.send(.key(.control("z")))
    await display.whenSuspended { display.send(.resumed(Size(columns: 30, rows: 5)), .key("q")) }
    #expect(await run(display) == .asked)
  }

  @Test("asks for days before and behind, looks for text, and remembers what was chosen")
  func lists() async {
    let day = CivilDate(dayNumber: 0)
    let display = FakeDisplay()
    let source = RecordingSource()
    let state = CalendarState(
      reading: AgendaReading(span: DaySpan(day, day)), size: Size(columns: 60, rows: 10),
      now: Date(timeIntervalSince1970: 0), zone: DisplayZone(.gmt, isChosen: true, isMachines: true),
      wording: Wording(.english), account: "work")
    await source.whenAsked("fetch 1969-12-31...1970-01-11") { display.send(.key("/"), .key("a")) }
    async let end = departure(display, source, state)
    await source.untilAsked("find a")
    display.send(.key(.escape), .key("c"), .key(" "))
    await source.untilAsked("choose 1")
    display.send(.key(.escape), .key("q"))
    #expect(await end == Departure(end: .asked, leftOpen: []))
    #expect(
      Set(await source.questions) == [
        "read 1969-12-18...1970-01-29", "fetch 1969-12-31...1970-01-11", "find a", "choose 1",
      ])
  }

  /// A meeting that I have not answered.
  func meeting(_ id: EventID) -> DetailOutcome {
    var event = CalendarEvent(id: id)
    event.name = "Standup"
    event.isMeeting = true
    return .found(EventDetail(event: event, myAnswer: .given(.notAnswered)))
  }

  /// Answers, asks to leave by a key while that is on its way, and goes on once the screen says that it waits.
  func leaving(_ display: FakeDisplay, by key: Key, _ answer: @escaping @Sendable () async -> AnswerOutcome) async
    -> Departure
  {
    await departure(display) {
      display.send(.key(key))
      await display.untilShown("sending, waiting up to 2 s")
      return await answer()
    } outcome: { id in
      await display.whenShown("Standup") { display.send(.key("a"), .key("y")) }
      return meeting(id)
    }
  }

  @Test("leaves once the answer that is on its way has come back")
  func leavesAfterAnswer() async {
    let departure = await leaving(FakeDisplay(), by: "q") { .read(.given(.accepted)) }
    #expect(departure == Departure(end: .asked, leftOpen: []))
  }

  @Test("tells what failed meanwhile", arguments: [AnswerOutcome.refused(.busy), .read(.given(.notAnswered))])
  func leavesAfterFailure(outcome: AnswerOutcome) async {
    let departure = await leaving(FakeDisplay(), by: .control("c")) { outcome }
    #expect(departure.end == .interrupted)
    #expect(departure.leftOpen.count == 1)
  }

  @Test(
    "does not wait for an answer that never comes back once it is asked twice, gets a signal, or the terminal is gone",
    arguments: [
      (DisplayEvent.key("q"), RunEnd.asked), (.ended(.signal(15)), .signal(15)), (.ended(.gone), .terminalGone),
    ])
  func leavesAtOnce(event: DisplayEvent, end: RunEnd) async {
    let display = FakeDisplay()
    let departure = await leaving(display, by: "q") {
      display.send(event)
      let never = AsyncStream<Void> { _ in }
      for await _ in never {}
      return .unconfirmed(.unreachable(.closed))
    }
    #expect(departure.end == end)
    #expect(
      departure.leftOpen.map { $0.parting(Wording(.english)) } == [
        "not known whether the portal has “accepted” for Standup (event 651): b24cal status 651 tells"
      ])
  }
}
