// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Testing
import Wording

@Suite("Handing over")
struct HandOverReduceTests {
  static let zoom = "https://zoom.example.com/j/12345678900"

  /// The meeting of the samples, in the agenda, with a place that was typed.
  static func state(
    place: String? = "Комната 5, \(zoom).", _ language: Language = .english, columns: Int = 110, rows: Int = 24,
    isASCII: Bool = false
  ) -> CalendarState {
    var state = Samples.agenda(columns: columns, rows: rows, language, isASCII: isASCII)
    var event = Samples.meeting
    event.location = place.map { .text($0) }
    _ = state.reduce(.recalled(event.instance!, Samples.detail(event), asOf: Samples.now))
    return state
  }

  func press(_ keys: String, _ state: inout CalendarState) -> [Effect] {
    keys.flatMap { state.reduce(.keyPressed(.character($0))) }
  }

  @Test(arguments: [
    ("yl", zoom), ("yt", "Планёрка: статус проекта и сроки"), ("yw", "Sat 21 Nov 14:00–15:00 (1 h)"),
    ("yp", "Комната 5, \(zoom)."), ("yi", "651"), ("нд", zoom), ("не", "Планёрка: статус проекта и сроки"),
    (
      "yy",
      """
      Планёрка: статус проекта и сроки
      Sat 21 Nov 14:00–15:00 (1 h)
      Комната 5, \(zoom).
      \(zoom)
      https://example.com/board?a=1&b=2
      Event 651
      """
    ),
  ])
  func `y copies a part of the event`(keys: String, text: String) {
    var state = Self.state()
    #expect(press(keys, &state) == [.copy(text)])
    #expect(state.overlay == nil)
    #expect(state.notice == nil)
  }

  @Test func `what was copied is told, or why not`() {
    var state = Self.state()
    _ = press("yt", &state)
    _ = state.reduce(.copied(.sent))
    #expect(state.notice == .handOver(.copied(.title, .sent)))
    #expect(state.draw().lines.last?.hasPrefix(" copied: title ") == true)
    _ = press("ya", &state)
    #expect(state.notice == nil)
    _ = state.reduce(.copied(.tooLong(bytes: 80_000, limit: 74_994)))
    #expect(state.notice == .handOver(.copied(.all, .tooLong(bytes: 80_000, limit: 74_994))))
  }

  @Test func `what an event lacks is not copied`() {
    var state = Self.state(place: nil)
    #expect(press("yp", &state) == [])
    #expect(state.notice == .handOver(.missing(.place)))
    #expect(press("yx", &state) == [])
    #expect(state.notice == .unbound("x"))
    #expect(press("y", &state) + state.reduce(.keyPressed(.escape)) == [])
    #expect(state.notice == nil)
    #expect(state.overlay == nil)
  }

  @Test func `the time names the clock of the event where that is another`() {
    var state = Samples.agenda(
      Samples.reading([Samples.summary(7, "Call", 21, 19, zone: TimeZone(identifier: "America/New_York")!)]))
    #expect(press("yw", &state) == [.copy("Sun 22 Nov 03:00–04:00 (1 h); Sat 21 Nov 19:00–20:00 America/New_York")])
  }

  @Test func `text that somebody else wrote is copied without what steers a terminal`() {
    var state = Samples.agenda(Samples.reading([Samples.summary(7, "a\u{1B}]52;c;x\u{7}\u{202E}b\nc", 21, 19)]))
    #expect(press("yt", &state) == [.copy("a]52;c;xb c")])
  }

  @Test func `the event's page at the portal is its last link`() {
    var reading = Samples.reading()
    reading.settings = PortalSettings(userCalendarPath: "/company/personal/user/#user_id#/calendar/")
    var state = Samples.agenda(reading)
    state.portal = PortalPages(portal: "https://portal.example")
    let page = "https://portal.example/company/personal/user/7/calendar/?EVENT_ID=651"
    #expect(press("o", &state) == [.encode("https://example.com/board?a=1&b=2")])
    #expect(press("j", &state) == [.encode(page)])
    #expect(press("y", &state) == [.copy(page)])
  }

  @Test func `o shows the links, chooses among them and goes back`() throws {
    var state = Self.state()
    #expect(press("o", &state) == [.encode(Self.zoom)])
    #expect(press("k", &state) == [])
    #expect(press("j", &state) == [.encode("https://example.com/board?a=1&b=2")])
    let code = try #require(LinkCode(width: 1, modules: [true]))
    _ = state.reduce(.encoded(Self.zoom, .made(code)))
    #expect(state.links?.code == nil)
    _ = state.reduce(.encoded("https://example.com/board?a=1&b=2", .made(code)))
    #expect(state.links?.code == .made(code))
    #expect(press("y", &state) == [.copy("https://example.com/board?a=1&b=2")])
    #expect(press("лл", &state) == [.encode(Self.zoom)])
    #expect(press("щ", &state) == [])
    #expect(state.overlay == nil)
  }

  @Test func `without a link o says so`() {
    var state = Samples.agenda(Samples.reading([Samples.summary(7, "Call", 21, 19)]))
    #expect(press("o", &state) == [])
    #expect(state.overlay == nil)
    #expect(state.notice == .handOver(.missing(.link)))
  }

  @Test func `e writes the event, or what is to be seen`() {
    var state = Self.state(rows: 12)
    let meeting = InstanceID(event: EventID(651)!, date: Samples.today)
    #expect(press("ee", &state) == [.export([meeting], name: "b24cal-651-2026-11-21.ics")])
    #expect(press("eo", &state) == [.export([meeting], name: "b24cal-651-2026-11-21.ics")])
    let numbers: [Int64] = [601, 610, 651, 620, 630, 631, 650]
    let today = numbers.map { InstanceID(event: EventID($0)!, date: Samples.today) }
    let vacation = InstanceID(event: EventID(640)!, date: Samples.day(22))
    let call = InstanceID(event: EventID(660)!, date: Samples.day(22))
    let standup = InstanceID(event: EventID(601)!, date: Samples.day(23))
    let week = today + [vacation, call]
    #expect(press("ev", &state) == [.export(week, name: "b24cal-2026-11-21--2026-11-22.ics")])
    #expect(press("2ev", &state).last == .export(today, name: "b24cal-2026-11-21.ics"))
    #expect(press("3ev", &state).last == .export(week, name: "b24cal-2026-11-16--2026-11-22.ics"))
    #expect(press("4ev", &state).last == .export(week + [standup], name: "b24cal-2026-11-01--2026-11-30.ics"))
  }

  @Test func `what the filter hides and what is gone is not written`() {
    var events = Samples.events
    events[0].changes = [.gone]
    var state = Samples.agenda(Samples.reading(events))
    _ = press("2fa", &state)
    _ = state.reduce(.keyPressed(.escape))
    #expect(
      press("ev", &state)
        == [.export([InstanceID(event: EventID(630)!, date: Samples.today)], name: "b24cal-2026-11-21.ics")])
    _ = press("]", &state)
    #expect(press("e", &state) == [])
    #expect(state.notice == .cannot(.nothingSelected))
    _ = state.reduce(.exported(.written(path: "~/b24cal-2026-11-21.ics", count: 1)))
    #expect(state.notice == .handOver(.exported(.written(path: "~/b24cal-2026-11-21.ics", count: 1))))
    #expect(state.draw().lines.last == " 1 event: ~/b24cal-2026-11-21.ics")
  }
}

extension CalendarState {
  fileprivate var links: LinkPage? {
    if case .links(let page) = overlay { page } else { nil }
  }
}
