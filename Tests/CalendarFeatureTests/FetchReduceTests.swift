// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Testing

@Suite("Asking for days")
struct FetchReduceTests {
  let near = DaySpan(from: Samples.day(20), days: 12)
  let slow = Effect.wait(.slowFetch, .milliseconds(200)...(.milliseconds(200)))
  let refresh = Effect.wait(.refresh, .seconds(270)...(.seconds(330)))

  func ask(_ span: DaySpan, all: Bool = false) -> Effect { .fetch(span, others: [], asksSurroundings: all) }

  func read(_ state: CalendarState) -> Effect {
    .read(AgendaQuery(span: state.listing.span, zone: Samples.moscow, now: state.now), number: state.readings)
  }

  @Test func `reads what came, and looks ahead and again in five minutes`() {
    var state = Samples.agenda()
    _ = state.reduce(.keyPressed("r"))
    #expect(
      state.reduce(.fetched(.done, near)) == [
        .cancelWait(.slowFetch), .cancelWait(.retry), refresh, read(state), .wait(.ahead, .seconds(1)...(.seconds(4))),
      ])
    #expect(state.reduce(.timerFired(.refresh)) == [ask(near), slow])
  }

  @Test func `asks for days far off after those around today`() {
    var state = Samples.agenda()
    for _ in 1...3 { _ = state.reduce(.keyPressed("]")) }
    #expect(state.reduce(.keyPressed("r")).contains(ask(near, all: true)))
    let shown = DaySpan(from: state.cursor.day.adding(days: -1), days: 12)
    #expect(state.reduce(.fetched(.done, near)).suffix(2) == [ask(shown), slow])
  }

  @Test func `asks one thing at a time`() {
    var state = Samples.agenda()
    #expect(state.reduce(.timerFired(.refresh)) == [ask(near, all: true), slow])
    #expect(state.reduce(.timerFired(.refresh)) == [])
    #expect(
      state.reduce(.fetched(.done, DaySpan(Samples.day(1), Samples.day(2)))) == [], "nor takes what it did not ask")
  }

  @Test func `keeps what it shows when the portal is away, says since when, and tries again`() {
    var state = Samples.agenda()
    let listing = state.listing
    _ = state.reduce(.timerFired(.refresh))
    #expect(
      state.reduce(.fetched(.failed(.unreachable(.noRoute)), near)) == [
        .cancelWait(.slowFetch), refresh, .wait(.retry, .seconds(8)...(.seconds(15))),
      ])
    #expect(state.listing == listing)
    #expect(state.connection == .offline(since: Samples.now))
    #expect(state.draw().lines[0].hasSuffix("work · 3 waiting · offline since 13:20 · 2 min old"))
    #expect(state.reduce(.timerFired(.retry)).contains(ask(near, all: true)))
    _ = state.reduce(.fetched(.done, near))
    #expect(state.connection == .fine)
    #expect(state.notice == nil)
  }

  @Test func `loads the event and the days that were never heard of once the cursor rests`() {
    var reading = Samples.reading()
    for day in 25...30 { reading.heard[Samples.day(day)] = nil }
    var state = Samples.agenda(reading)
    #expect(
      state.reduce(.timerFired(.rest)) == [
        .loadDetail(EventID(651)!, on: Samples.day(21), load: 1),
        .wait(.slowLoad, .milliseconds(200)...(.milliseconds(200))),
        ask(DaySpan(Samples.day(25), Samples.day(30)), all: true), slow,
      ])
  }

  @Test func `looks ahead for what waits in the days heard of longest ago`() {
    var reading = Samples.reading()
    let day = Samples.today.adding(days: 40)
    for offset in 40...80 { reading.heard[Samples.today.adding(days: offset)] = Samples.now.addingTimeInterval(-3600) }
    var state = Samples.agenda(reading)
    #expect(state.reduce(.timerFired(.ahead)) == [ask(DaySpan(from: day, days: 12), all: true), slow])
    var known = Samples.agenda()
    #expect(known.reduce(.timerFired(.ahead)) == [])
  }

  @Test func `does not ask twice for days ahead that the portal does not tell of, until all is asked again`() {
    var reading = Samples.reading()
    reading.heard[Samples.today.adding(days: 90)] = nil
    let last = Samples.today.adding(days: 90)
    var state = Samples.agenda(reading)
    #expect(state.reduce(.timerFired(.ahead)) == [ask(DaySpan(last, last), all: true), slow])
    _ = state.reduce(.fetched(.done, DaySpan(last, last)))
    _ = state.reduce(.listed(reading, number: state.readings))
    #expect(state.reduce(.timerFired(.ahead)) == [])
    _ = state.reduce(.timerFired(.refresh))
    _ = state.reduce(.fetched(.done, near))
    #expect(state.reduce(.timerFired(.ahead)) == [ask(DaySpan(last, last)), slow])
  }

  @Test func `asks again where what is to be asked has changed meanwhile`() {
    var state = Samples.agenda()
    _ = state.reduce(.timerFired(.refresh))
    for key in ["c", "j", " "] as [Key] { _ = state.reduce(.keyPressed(key)) }
    #expect(
      state.reduce(.fetched(.done, near)).suffix(2) == [
        .fetch(near, others: [.company], asksSurroundings: true), slow,
      ])
  }

  @Test func `asks nothing where the person wants it so`() {
    var state = Samples.agenda()
    state.fetching = Fetching(isForbidden: true)
    for timer in [WaitingFor.refresh, .retry, .rest, .ahead] { #expect(state.reduce(.timerFired(timer)) == []) }
    #expect(state.reduce(.keyPressed("r")) == [.readPreferences])
    #expect(state.notice == .notAsked)
  }

  @Test func `tells of rows that could not be read and of calendars that were refused`() {
    var state = Samples.agenda()
    _ = state.reduce(.timerFired(.refresh))
    _ = state.reduce(.fetched(.done(skipped: 3, refusals: [:], namesFailure: nil), near))
    #expect(state.notice == .skipped(3))
    _ = state.reduce(.timerFired(.refresh))
    _ = state.reduce(
      .fetched(.done(skipped: 0, refusals: [.company: .accessDenied(code: "")], namesFailure: nil), near))
    #expect(state.notice == .refused(.company, .accessDenied(code: "")))
  }

  @Test func `says that it loads only once that takes long`() {
    var state = Samples.agenda()
    _ = state.reduce(.timerFired(.refresh))
    #expect(state.draw().lines.last?.contains("loading") == false)
    _ = state.reduce(.timerFired(.slowFetch))
    #expect(state.draw().lines.last?.contains("loading") == true)
  }
}
