import CalendarFeature
import CalendarModel
import CalendarRuntime
import Canvas
import Foundation
import Synchronization
import Testing
import Wording

@Suite("Leaving", .timeLimit(.minutes(5)))
struct QuittingTests {
  @Test("keeps what was chosen by the keys before, however fast they came")
  func keeps() async {
    let day = CivilDate(dayNumber: 0)
    let source = RecordingSource()
    let state = CalendarState(
      reading: AgendaReading(span: DaySpan(day, day)), size: Size(columns: 60, rows: 10),
      now: Date(timeIntervalSince1970: 0), zone: DisplayZone(.gmt, isChosen: true, isMachines: true),
      wording: Wording(.english), account: "work")
    let departure = await CalendarRuntime(
      display: TypedAhead(["c", " ", .escape, "q"]), source: source, coder: NoCodes(), settings: NoSettings(),
      clock: StoppedClock(), now: { Date(timeIntervalSince1970: 0) }
    ).run(state)
    #expect(departure.end == .asked)
    #expect(await source.questions.contains("choose 1"))
  }
}

/// A display whose first picture takes until all keys have come, so that they come at once.
private struct TypedAhead: Display {
  let events: AsyncStream<DisplayEvent>
  private let untilTaken: AsyncStream<Never>

  init(_ keys: [Key]) {
    let (untilTaken, mark) = AsyncStream.makeStream(of: Never.self)
    let left = Mutex(keys)
    events = AsyncStream {
      if let key = left.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) { return .key(key) }
      mark.finish()
      for await _ in AsyncStream(Never.self, { _ in }) {}
      return nil
    }
    self.untilTaken = untilTaken
  }

  func show(_ picture: Canvas) async { for await _ in untilTaken {} }
  func redraw() {}
  func askBackground() {}
  func useMouse(_ isWanted: Bool) {}
  func copy(_ text: String) -> CopyOutcome { .sent }
  func suspend() {}
}
