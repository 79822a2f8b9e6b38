import CalendarFeature
import CalendarModel
import Foundation
import Testing
import Wording

@Suite("An hour of random keys")
struct RandomKeyTests {
  /// One of the seeds is what `B24CAL_SEED` says, if anything.
  static let seeds: [UInt64] = [
    651, ProcessInfo.processInfo.environment["B24CAL_SEED"].flatMap { UInt64($0) } ?? 652,
  ]

  @Test(arguments: zip(seeds, [ViewKind.agenda, .week]))
  func `whatever is pressed and whatever comes of it, every picture can be drawn`(seed: UInt64, view: ViewKind) throws {
    var state = Samples.agenda(seed.isMultiple(of: 2) ? .english : .russian)
    state.view = view
    var hour = SimulatedHour(state, seed: seed)
    try hour.pass(3600, isSomebodyThere: true)
  }

  @Test func `left alone it asks for today at every refresh, and for the days ahead twice in an hour`() throws {
    var hour = SimulatedHour(Samples.agenda(), seed: 651, isCalm: true)
    try hour.pass(60, isSomebodyThere: false)
    let before = hour.fetches
    try hour.pass(3600, isSomebodyThere: false)
    #expect((11...28).contains(hour.fetches - before), "\(hour.fetches - before)")
  }

  @Test func `where everything fails it asks again every 8 to 15 seconds at most`() throws {
    var hour = SimulatedHour(Samples.agenda(), seed: 652)
    try hour.pass(3600, isSomebodyThere: false)
    #expect(hour.fetches < 500)
  }
}

extension Samples {
  fileprivate static func agenda(_ language: Language) -> CalendarState { agenda(columns: 110, rows: 24, language) }
}
