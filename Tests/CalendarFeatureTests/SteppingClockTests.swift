// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Testing

/// A machine's clock that was hours off, and is put right while the program is open.
@Suite struct SteppingClockTests {
  let near = DaySpan(from: Samples.day(20), days: 12)
  let hours = 5 * 3600.0

  @Test func `what was heard at a time to come has no age, until it is heard anew`() {
    var state = Samples.agenda()
    #expect(state.draw().lines[0].hasSuffix("3 waiting · 2 min old"))
    _ = state.reduce(.clockRead(Samples.now.addingTimeInterval(-hours)))
    #expect(state.draw().lines[0].hasSuffix("3 waiting · age unknown"))
    var reading = Samples.reading()
    reading.heard = reading.heard.mapValues { _ in state.now }
    _ = state.reduce(.timerFired(.minute))
    _ = state.reduce(.listed(reading, number: state.readings))
    #expect(state.draw().lines[0].hasSuffix("just now"))
  }

  @Test func `a second of difference is none`() {
    var state = Samples.agenda()
    _ = state.reduce(.clockRead(Samples.now.addingTimeInterval(-126)))
    #expect(state.draw().lines[0].hasSuffix("3 waiting · just now"))
  }

  @Test func `a portal is in trouble since no time to come`() {
    var state = Samples.agenda()
    _ = state.reduce(.timerFired(.refresh))
    _ = state.reduce(.fetched(.failed(.unreachable(.closed)), near))
    _ = state.reduce(.clockRead(Samples.now.addingTimeInterval(-hours)))
    _ = state.reduce(.timerFired(.retry))
    _ = state.reduce(.fetched(.failed(.unreachable(.closed)), near))
    #expect(state.connection == .offline(since: state.now))
  }

  @Test func `an event that was heard at a time to come gives way to what is known now`() {
    var state = Samples.agenda()
    let id = state.detail!.instance!
    _ = state.reduce(.clockRead(Samples.now.addingTimeInterval(-hours)))
    var event = Samples.meeting
    event.name = "Moved"
    _ = state.reduce(.recalled(id, Samples.detail(event), asOf: state.now))
    #expect(state.detail?.loaded?.event.name == "Moved")
  }

  @Test(arguments: [-5.0, 5.0])
  func `days are asked for once after a step, and not over and over`(hours: Double) {
    var state = Samples.agenda()
    _ = state.reduce(.clockRead(Samples.now.addingTimeInterval(hours * 3600)))
    var reading = Samples.reading()
    var asked: [DaySpan] = []
    for _ in 1...100 {
      guard case .fetch(let span, _, _)? = state.reduce(.timerFired(.ahead)).first else { break }
      asked.append(span)
      for day in span.days { reading.heard[day] = state.now }
      _ = state.reduce(.fetched(.done, span))
      _ = state.reduce(.listed(reading, number: state.readings))
    }
    #expect(asked.count < 10)
    #expect(Set(asked).count == asked.count)
  }

  @Test(arguments: [-5.0, 5.0])
  func `no wait goes by the time of day`(hours: Double) {
    var state = Samples.agenda()
    _ = state.reduce(.clockRead(Samples.now.addingTimeInterval(hours * 3600)))
    for case .wait(_, let range) in state.reduce(.timerFired(.minute)) + state.reduce(.timerFired(.refresh)) {
      #expect(range.lowerBound > .zero && range.upperBound <= .seconds(330))
    }
  }

  @Test(arguments: [-18_000, 18_000])
  func `that is hours from the portal's is told once, until it is right`(lead: Int) {
    func fetched(_ lead: Int?, _ state: inout CalendarState) -> Notice? {
      _ = state.reduce(.keyPressed("j"))
      _ = state.reduce(.timerFired(.refresh))
      _ = state.reduce(.fetched(.done(skipped: 0, refusals: [:], namesFailure: nil, clockLead: lead), near))
      return state.notice
    }
    var state = Samples.agenda()
    #expect(fetched(nil, &state) == nil)
    #expect(fetched(-200, &state) == nil)
    #expect(fetched(lead, &state) == .clockOff(lead))
    #expect(
      state.draw().lines.last?.hasPrefix(" this machine is 5 h \(lead > 0 ? "ahead of" : "behind") the portal") == true)
    #expect(fetched(lead + 20, &state) == nil)
    #expect(fetched(2, &state) == nil)
    #expect(fetched(lead, &state) == .clockOff(lead))
  }
}
