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
        .cancelWait(.slowFetch), .cancelWait(.retry), refresh, read(state),
        .wait(.ahead, .seconds(10)...(.seconds(40))),
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

  @Test func `looks ahead soon where nothing is known, later where it only is old`() {
    var reading = Samples.reading()
    reading.heard[Samples.today.adding(days: 90)] = nil
    var state = Samples.agenda(reading)
    _ = state.reduce(.timerFired(.refresh))
    #expect(state.reduce(.fetched(.done, near)).last == .wait(.ahead, .seconds(1)...(.seconds(4))))
  }

  @Test func `leaves the event and its day to what is being asked for`() {
    var reading = Samples.reading()
    for day in 20...30 { reading.heard[Samples.day(day)] = Samples.now.addingTimeInterval(-3600) }
    var state = Samples.agenda(reading)
    _ = state.reduce(.timerFired(.refresh))
    #expect(state.reduce(.timerFired(.rest)) == [])
    #expect(state.detail?.load == nil)
  }

  @Test func `asks for old days with those ahead, and at once where somebody has gone to them`() {
    var reading = Samples.reading()
    for day in 13...18 { reading.heard[Samples.day(day)] = Samples.now.addingTimeInterval(-3600) }
    var state = Samples.agenda(reading)
    #expect(!state.reduce(.timerFired(.rest)).contains { if case .fetch = $0 { true } else { false } })
    for key in ["[", "["] as [Key] { _ = state.reduce(.keyPressed(key)) }
    _ = state.reduce(.listed(reading, number: state.readings))
    #expect(state.reduce(.timerFired(.rest)).contains { if case .fetch = $0 { true } else { false } })
  }

  @Test func `says in the top line alone that the portal is busy, and of no names that are missing for that`() {
    var state = Samples.agenda()
    _ = state.reduce(.timerFired(.refresh))
    #expect(
      state.reduce(.fetched(.failed(.busy), near)) == [
        .cancelWait(.slowFetch), refresh, .wait(.retry, .seconds(8)...(.seconds(15))),
      ])
    #expect(state.notice == nil)
    #expect(state.draw().lines[0].hasSuffix("work · 3 waiting · portal busy since 13:20 · 2 min old"))
    _ = state.reduce(.timerFired(.retry))
    _ = state.reduce(.fetched(.done(skipped: 0, refusals: [:], namesFailure: .busy), near))
    #expect(state.notice == nil)
    #expect(state.connection == .fine)
  }

  @Test func `goes on showing what it has where it cannot be read just now`() {
    var state = Samples.agenda()
    _ = state.reduce(.timerFired(.refresh))
    _ = state.reduce(.fetched(.done, near))
    let days = state.listing.days
    var unread = AgendaReading(span: state.listing.span)
    unread.fault = .locked
    for _ in 1...2 {
      _ = state.reduce(.listed(unread, number: state.readings))
      #expect(state.listing.days == days)
      #expect(state.notice == .cache(.locked))
    }
  }

  @Test func `looks ahead for what waits in the days heard of longest ago, in one question`() {
    var reading = Samples.reading()
    let day = Samples.today.adding(days: 40)
    for offset in 40...80 { reading.heard[Samples.today.adding(days: offset)] = Samples.now.addingTimeInterval(-3600) }
    var state = Samples.agenda(reading)
    #expect(state.reduce(.timerFired(.ahead)) == [ask(DaySpan(from: day, days: 41), all: true), slow])
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
