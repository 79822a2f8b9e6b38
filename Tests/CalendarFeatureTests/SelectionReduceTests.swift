// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Testing

@Suite("The selected event")
struct SelectionReduceTests {
  let interview = AgendaReduceTests.id(620, 21)

  /// What is read again, now that something was looked at.
  func read(_ state: CalendarState) -> Effect {
    .read(AgendaQuery(span: state.listing.span, zone: Samples.moscow, now: Samples.now), number: state.readings)
  }

  func detail(_ name: String) -> EventDetail {
    var event = Samples.meeting
    event.name = name
    return Samples.detail(event)
  }

  @Test func `is recalled once the cursor rests, unless it is shown`() {
    var state = Samples.agenda()
    #expect(state.reduce(.timerFired(.recall)) == [])
    _ = state.reduce(.keyPressed("j"))
    #expect(state.reduce(.timerFired(.recall)) == [.recall(interview)])
  }

  @Test func `is recalled wherever the cursor comes by a filter, and shown no more where nothing is left`() {
    var state = Samples.agenda()
    _ = state.reduce(.keyPressed("f"))
    #expect(state.reduce(.keyPressed("d")).contains { if case .wait(.recall, _) = $0 { true } else { false } })
    #expect(state.reduce(.timerFired(.recall)) == [.recall(AgendaReduceTests.id(610, 21))])
    _ = state.reduce(.keyPressed("d"))
    state.listing.choose(CalendarChoice(owners: state.listing.reading.choice.owners, hidden: [SectionID(4)!]))
    _ = state.reduce(.keyPressed("d"))
    _ = state.reduce(.timerFired(.recall))
    #expect(state.cursor.instance == nil)
    #expect(state.detail == nil)
    #expect(state.draw().lines.joined().contains("In hidden calendars: 10 events. c"))
  }

  @Test func `is my own row of a meeting that was opened by the organiser's`() {
    var events = Samples.events
    events.append(Samples.summary(654, "Mine", 21, 9, .notAnswered, parent: 670))
    var state = Samples.agenda()
    state.focus = .detail
    state.cursor = Cursor(day: Samples.day(21), instance: AgendaReduceTests.id(670, 21))
    _ = state.reduce(.listed(Samples.reading(events), number: state.readings, nil))
    #expect(state.cursor.instance == AgendaReduceTests.id(654, 21))
  }

  @Test func `is not replaced by one that the cursor has left`() {
    var state = Samples.agenda()
    _ = state.reduce(.keyPressed("j"))
    _ = state.reduce(.timerFired(.recall))
    _ = state.reduce(.keyPressed("j"))
    let before = state
    _ = state.reduce(.recalled(interview, detail("late"), asOf: Samples.now))
    #expect(state == before)
  }

  @Test func `is not replaced by an older state of itself`() {
    var state = Samples.agenda()
    _ = state.reduce(
      .recalled(AgendaReduceTests.id(651, 21), detail("old"), asOf: Samples.now.addingTimeInterval(-3600)))
    #expect(state.detail?.loaded?.event.name == Samples.meeting.name)
  }

  @Test func `takes the keys by Enter and gives them back by Esc`() {
    var state = Samples.agenda()
    _ = state.reduce(.keyPressed(.enter))
    #expect(state.context == .detail)
    _ = state.reduce(.keyPressed(.escape))
    #expect(state.context == .agenda)
    #expect(state.cursor.instance == AgendaReduceTests.id(651, 21))
  }

  @Test func `has the whole of a narrow screen while it is open`() {
    var state = Samples.agenda(columns: 60, rows: 16)
    _ = state.reduce(.keyPressed(.enter))
    #expect(state.draw().lines[2] == " Планёрка: статус проекта и сроки")
    _ = state.reduce(.keyPressed(.escape))
    #expect(state.draw().lines[2] == " TODAY  Sat 21 Nov")
  }

  @Test func `loses its marks once it was looked at for a second`() {
    var events = Samples.events
    events[2].changes = [.place, .answers]
    var state = Samples.agenda(Samples.reading(events))
    #expect(state.draw().lines.contains { $0.hasPrefix("•▸ 14:00") })
    #expect(state.reduce(.timerFired(.look)) == [.look(AgendaReduceTests.id(651, 21)), read(state)])
    #expect(state.draw().lines.contains { $0.hasPrefix(" ▸ 14:00") })
    #expect(state.reduce(.timerFired(.look)) == [])
  }

  @Test func `goes once it was looked at, where the portal no longer lists it`() {
    var events = Samples.events
    events[3].changes = [.gone]
    var state = Samples.agenda(Samples.reading(events))
    _ = state.reduce(.keyPressed("j"))
    #expect(state.cursor.instance == interview)
    #expect(state.reduce(.timerFired(.look)) == [.look(interview), read(state)] + AgendaReduceTests.settling)
    #expect(!state.draw().lines.contains { $0.contains("Interview") })
  }

  @Test func `is the next of those that changed, around the end, by U`() {
    var events = Samples.events
    events[0].changes = [.moved]
    events[9].changes = [.new]
    var state = Samples.agenda(Samples.reading(events))
    _ = state.reduce(.keyPressed("U"))
    #expect(state.cursor.instance == AgendaReduceTests.id(601, 23))
    _ = state.reduce(.keyPressed("U"))
    #expect(state.cursor.instance == AgendaReduceTests.id(601, 21))
    var quiet = Samples.agenda()
    _ = quiet.reduce(.keyPressed("U"))
    #expect(quiet.notice == .nothingChanged)
  }
}
