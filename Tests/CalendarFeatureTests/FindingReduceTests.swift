// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Testing

@Suite("Finding events")
struct FindingReduceTests {
  let hits = [AgendaReduceTests.id(601, 21), AgendaReduceTests.id(631, 21), AgendaReduceTests.id(601, 23)]

  func type(_ text: String, in state: inout CalendarState) -> [Effect] {
    text.flatMap { state.reduce(.keyPressed($0 == "\r" ? .enter : .character($0))) }
  }

  @Test func `looks for the text anew at each character and drops what came too late`() {
    var state = Samples.agenda()
    #expect(type("/st", in: &state) == [.find("s"), .find("st")])
    let before = state
    #expect(state.reduce(.found("s", hits)) == [])
    #expect(state == before)
    _ = state.reduce(.found("st", hits))
    #expect(state.cursor.instance == hits[0])
  }

  @Test func `keys that come before the hits wait, and are pressed on them`() {
    var state = Samples.agenda()
    let before = state.cursor
    _ = type("/a", in: &state)
    #expect(type("\rnyt", in: &state) == [])
    #expect(state.cursor == before)
    let effects = state.reduce(.found("a", hits))
    #expect(state.cursor.instance == hits[1])
    #expect(effects.contains { if case .copy = $0 { true } else { false } })
    #expect(state.overlay == nil)
  }

  @Test func `keys that come before it is known that there are no hits are dropped`() {
    var state = Samples.agenda()
    _ = type("/zzz\ray", in: &state)
    #expect(state.reduce(.found("zzz", [])).allSatisfy { if case .answer = $0 { false } else { true } })
    #expect(state.overlay == nil)
    #expect(state.notice == .notFound("zzz"))
  }

  @Test func `the way out of a search waits for nothing`() {
    var state = Samples.agenda()
    _ = type("/a\ra", in: &state)
    #expect(state.reduce(.keyPressed(.control("c"))) == [.quit(.interrupted)])
    _ = state.reduce(.keyPressed(.escape))
    let before = state
    #expect(state.reduce(.found("a", hits)) == [])
    #expect(state == before)
  }

  @Test func `says that nothing was found also where that comes after the field is closed`() {
    var state = Samples.agenda()
    _ = type("/zzz", in: &state)
    _ = state.reduce(.keyPressed(.enter))
    #expect(state.notice == nil)
    _ = state.reduce(.found("zzz", []))
    #expect(state.notice == .notFound("zzz"))
  }

  @Test func `walks the hits with n and N, around both ends`() {
    var state = Samples.agenda()
    _ = type("/a", in: &state)
    _ = state.reduce(.found("a", hits))
    _ = state.reduce(.keyPressed(.enter))
    #expect(state.draw().lines.last?.hasSuffix("hit 1 of 3") == true)
    var seen: [InstanceID?] = []
    for key in ["n", "n", "n", "N"] as [Key] {
      _ = state.reduce(.keyPressed(key))
      seen.append(state.cursor.instance)
    }
    #expect(seen == [hits[1], hits[2], hits[0], hits[2]])
  }

  @Test func `goes back to where it began by Esc`() {
    var state = Samples.agenda()
    let cursor = state.cursor
    _ = type("/a", in: &state)
    _ = state.reduce(.found("a", [hits[2]]))
    #expect(state.cursor.instance == hits[2])
    _ = state.reduce(.keyPressed(.escape))
    #expect(state.cursor == cursor)
    #expect(state.search == nil)
  }

  @Test func `goes back to what is nearest where the event is gone meanwhile`() {
    var state = Samples.agenda()
    let cursor = state.cursor
    _ = type("/zz", in: &state)
    _ = state.reduce(.timerFired(.refresh))
    _ = state.reduce(.fetched(.done, DaySpan(from: Samples.day(20), days: 14)))
    let left = Samples.events.filter { $0.id != cursor.instance }
    _ = state.reduce(.listed(Samples.reading(left), number: state.readings))
    _ = state.reduce(.found("zz", []))
    #expect(state.cursor.instance != cursor.instance)
    #expect(state.selected != nil)
  }

  @Test func `says that a text is found nowhere, and that nothing was searched for`() {
    var state = Samples.agenda()
    _ = state.reduce(.keyPressed("n"))
    #expect(state.notice == .noSearch)
    _ = type("/zzz", in: &state)
    _ = state.reduce(.found("zzz", []))
    _ = state.reduce(.keyPressed(.enter))
    #expect(state.notice == .notFound("zzz"))
  }

  @Test func `takes a paste as text`() {
    var state = Samples.agenda()
    _ = type("/", in: &state)
    #expect(state.reduce(.pasted("qq\nq")) == [.find("qq q")])
  }

  @Test func `shows what waits for an answer by i, and everything again`() {
    var state = Samples.agenda()
    _ = type("i", in: &state)
    #expect(state.listing.days.flatMap(\.entries).map(\.summary.id.event.rawValue) == [651, 631, 660])
    #expect(state.cursor.instance == AgendaReduceTests.id(651, 21))
    _ = type("i", in: &state)
    #expect(state.listing.days.flatMap(\.entries).count == 13)
  }

  @Test func `filters by my part in events, and Esc lifts the filter`() {
    var state = Samples.agenda()
    _ = type("fd", in: &state)
    #expect(state.listing.days.flatMap(\.entries).map(\.summary.name) == ["Supplier visit"])
    #expect(state.cursor.instance == AgendaReduceTests.id(610, 21))
    _ = type("m", in: &state)
    #expect(state.listing.days.flatMap(\.entries).count == 7)
    _ = state.reduce(.keyPressed(.enter))
    _ = state.reduce(.keyPressed(.escape))
    #expect(state.listing.days.flatMap(\.entries).count == 13)
  }

  @Test func `says how much a filter hides where it hides all`() {
    var state = Samples.agenda(Samples.reading(Samples.events.filter { $0.myAnswer == .given(.accepted) }), columns: 60)
    _ = type("fd", in: &state)
    _ = state.reduce(.keyPressed(.enter))
    #expect(state.draw().lines.contains { $0.contains("The filter hides 3 events. Esc clears it.") })
  }

  @Test func `hides a calendar and asks for another's`() {
    var state = Samples.agenda()
    _ = type("c", in: &state)
    #expect(state.reduce(.keyPressed(" ")).first == .choose(CalendarChoice(hidden: [SectionID(4)!])))
    #expect(state.listing.days.isEmpty)
    let effects = type("j ", in: &state)
    #expect(effects.first == .choose(CalendarChoice(owners: [.company], hidden: [SectionID(4)!])))
    #expect(
      effects.contains(.fetch(DaySpan(from: Samples.day(20), days: 12), others: [.company], asksSurroundings: true)))
  }
}
