import CalendarFeature
import CalendarModel
import Foundation
import Testing

@testable import CalendarRuntime

@Suite("Leaving")
struct QuittingTests {
  @Test("writes what is to be kept, also by the last keys, and asks nothing any more")
  func keeps() async {
    let queue = LoopQueue()
    let source = RecordingSource()
    let performer = EffectPerformer(
      on: queue, display: FakeDisplay(), source: source, coder: NoCodes(), settings: NoSettings(),
      clock: ContinuousClock(), now: { Date(timeIntervalSince1970: 0) }, mailbox: Mailbox(on: queue))
    await performer.perform(.choose(CalendarChoice()))
    await performer.finish([.find("x"), .export([], name: "day.ics"), .find("y"), .quit(.asked)])
    #expect(await source.questions == ["choose 0", "export day.ics"])
  }
}
