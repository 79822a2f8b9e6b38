// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Testing

@Suite("The agenda's state")
struct AgendaReduceTests {
  static func id(_ event: Int64, _ day: Int) -> InstanceID {
    InstanceID(event: EventID(event)!, date: Samples.day(day))
  }

  static let settling: [Effect] = [
    .wait(.recall, .milliseconds(80)...(.milliseconds(80))), .wait(.rest, .milliseconds(200)...(.milliseconds(200))),
    .wait(.look, .seconds(1)...(.seconds(1))),
  ]

  func press(_ keys: Key..., in state: inout CalendarState) -> [Effect] {
    keys.flatMap { state.reduce(.keyPressed($0)) }
  }

  @Test func `draws what is known first, then reads on and asks the portal`() {
    var state = Samples.agenda()
    let query = AgendaQuery(
      span: DaySpan(Samples.day(7), Samples.day(21).adding(days: 28)), zone: Samples.moscow, now: Samples.now)
    #expect(
      state.reduce(.started) == [
        .wait(.minute, .seconds(60)...(.seconds(60))), .read(query, number: 1),
        .fetch(DaySpan(from: Samples.day(20), days: 12), others: [], asksSurroundings: true),
        .wait(.slowFetch, .milliseconds(200)...(.milliseconds(200))),
      ] + Self.settling + [
        .loadDetail(EventID(651)!, on: Samples.day(21), load: 1),
        .wait(.slowLoad, .milliseconds(200)...(.milliseconds(200))),
      ])
  }

  @Test func `opens on the meeting that is next`() {
    #expect(Samples.agenda().cursor == Cursor(day: Samples.today, instance: Self.id(651, 21)))
  }

  @Test func `opens on what comes first where no meeting is next`() {
    let events = Samples.events.filter { !$0.isMeeting }
    #expect(Samples.agenda(Samples.reading(events)).cursor.instance == Self.id(650, 21))
  }

  @Test func `moves by events and waits for the cursor to rest`() {
    var state = Samples.agenda()
    #expect(press("j", in: &state) == Self.settling)
    #expect(state.cursor.instance == Self.id(620, 21))
    #expect(press("л", .up, in: &state) == Self.settling + Self.settling)
    #expect(state.cursor.instance == Self.id(610, 21))
  }

  @Test func `moves by days that have events, and by weeks to days that have none`() {
    var state = Samples.agenda()
    _ = press("l", in: &state)
    #expect(state.cursor == Cursor(day: Samples.day(22), instance: Self.id(640, 22)))
    _ = press("h", in: &state)
    #expect(state.cursor == Cursor(day: Samples.day(21), instance: Self.id(601, 21)))
    _ = press("]", in: &state)
    #expect(state.cursor == Cursor(day: Samples.day(28)))
    _ = press("[", "[", in: &state)
    #expect(state.cursor == Cursor(day: Samples.day(14)))
    _ = press("t", in: &state)
    #expect(state.cursor == Cursor(day: Samples.today, instance: Self.id(651, 21)))
  }

  @Test func `reads the days around one that is not listed`() {
    var state = Samples.agenda()
    let effects = press("}", in: &state)
    let day = CivilDate(year: 2026, month: 12, day: 21)!
    #expect(
      effects.first
        == .read(
          AgendaQuery(
            span: DaySpan(day.adding(days: -14), day.adding(days: 28)), zone: Samples.moscow, now: Samples.now),
          number: 1))
    #expect(press("h", in: &state) == Self.settling, "which is not asked for twice")
  }

  @Test func `keeps the cursor on its event when rows come and go above it`() {
    var state = Samples.agenda()
    let row = state.draw().lines.firstIndex { $0.contains("▸") }
    _ = press("j", "k", in: &state)
    var events = Samples.events.filter { $0.id != Self.id(601, 21) }
    events += [
      Samples.summary(700, "New", 21, 8), Samples.summary(701, "Newer", 21, 9), Samples.summary(702, "Newest", 21, 9),
    ]
    let effects = refresh(&state, Samples.reading(events))
    #expect(state.cursor.instance == Self.id(651, 21))
    #expect(
      state.draw().lines.firstIndex { $0.contains("▸") } == row.map { $0 + 2 }, "as far as the top of the list allows")
    #expect(!effects.contains(Self.settling[0]))
  }

  @Test func `follows an event that was moved to another day`() {
    var state = Samples.agenda()
    _ = press("j", "k", in: &state)
    var events = Samples.events.filter { $0.id.event != EventID(651) }
    events.append(Samples.summary(651, "Планёрка", 23, 9, .notAnswered, tally: (1, 1, 1)))
    _ = refresh(&state, Samples.reading(events))
    #expect(state.cursor == Cursor(day: Samples.day(23), instance: Self.id(651, 23)))
  }

  @Test func `stands on the nearest event when its own is no longer listed`() {
    var state = Samples.agenda()
    _ = press("j", in: &state)
    _ = refresh(&state, Samples.reading(Samples.events.filter { $0.id.event != EventID(620) }))
    #expect(state.cursor.instance == Self.id(601, 21))
  }

  @Test func `drops every reading but the last that it asked for`() {
    var state = Samples.agenda()
    _ = press("}", "z", in: &state)
    let before = state
    #expect(state.reduce(.listed(Samples.reading([]), number: 1)) == [])
    #expect(state == before)
    _ = state.reduce(.listed(Samples.reading([]), number: 2))
    #expect(state.listing.reading.events.isEmpty)
  }

  @Test func `stays on its way to an event that is still being read`() {
    var state = Samples.agenda()
    _ = press("/", "a", in: &state)
    let far = InstanceID(event: EventID(900)!, date: CivilDate(year: 2027, month: 6, day: 1)!)
    _ = state.reduce(.found("a", [far]))
    #expect(press(.enter, "j", in: &state) == [])
    #expect(state.cursor.instance == far)
  }

  @Test func `moves on where what is next is not among what is to be seen`() {
    var state = Samples.agenda()
    _ = press("f", "a", .enter, "t", in: &state)
    #expect(state.cursor.instance == Self.id(630, 21))
    _ = press("j", in: &state)
    #expect(state.cursor.instance == Self.id(601, 23))
  }

  @Test func `says nothing of today where it is not among the days that are listed`() {
    var state = Samples.agenda(columns: 60, rows: 12)
    let day = CivilDate(year: 2027, month: 11, day: 21)!
    for _ in 1...12 { _ = press("}", in: &state) }
    _ = state.reduce(.listed(Samples.reading([], around: day), number: state.readings))
    #expect(!state.draw().lines.contains { $0.contains("TODAY") || $0.contains("Nothing is coming up") })
  }

  @Test func `goes on to the next meeting by itself until the cursor was moved`() {
    var state = Samples.agenda()
    var later = Samples.reading()
    later.next = Samples.events[3]
    _ = state.reduce(.clockRead(Samples.now.addingTimeInterval(2 * 3600)))
    _ = refresh(&state, later)
    #expect(state.cursor.instance == Self.id(620, 21))
    _ = press("k", in: &state)
    later.next = Samples.events[5]
    _ = refresh(&state, later)
    #expect(state.cursor.instance == Self.id(651, 21))
  }

  @Test func `turns to the new day at midnight`() {
    var state = Samples.agenda()
    _ = state.reduce(.clockRead(Samples.now.addingTimeInterval(11 * 3600)))
    let effects = state.reduce(.timerFired(.minute))
    #expect(state.today == Samples.day(22))
    #expect(state.draw().lines.contains { $0.hasPrefix(" TODAY  Sun 22 Nov") })
    #expect(effects.first == .wait(.minute, .seconds(60)...(.seconds(60))))
  }

  /// Lets the portal's answer come and the days be read again.
  func refresh(_ state: inout CalendarState, _ reading: AgendaReading) -> [Effect] {
    _ = state.reduce(.timerFired(.refresh))
    guard let span = state.fetching.current else { return [] }
    _ = state.reduce(.fetched(.done, span.span))
    var reading = reading
    reading.span = state.spanWanted ?? reading.span
    return state.reduce(.listed(reading, number: state.readings))
  }
}
