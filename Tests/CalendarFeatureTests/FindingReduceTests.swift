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
    text.flatMap { state.reduce(.keyPressed(.character($0))) }
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

  @Test func `keys that come before the hits wait, and act on none but them`() {
    var state = Samples.agenda()
    _ = type("/a", in: &state)
    _ = state.reduce(.keyPressed(.enter))
    for key in ["a", "y", "e", "o", "n", "N"] as [Key] {
      #expect(state.reduce(.keyPressed(key)) == [])
      #expect(state.notice == .cannot(.searching))
    }
    #expect(state.reduce(.keyPressed(.enter)) == [])
    #expect(state.focus == .list)
    _ = state.reduce(.found("a", hits))
    #expect(state.cursor.instance == hits[0])
    #expect(state.notice == nil)
    _ = state.reduce(.keyPressed("n"))
    #expect(state.cursor.instance == hits[1])
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
