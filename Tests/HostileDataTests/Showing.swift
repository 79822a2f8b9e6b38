import CalendarFeature
import CalendarModel
import Canvas
import EventCache
import Foundation
import PortalWire
import Testing
import Wording

/// Everything that the program does with an answer of the portal, short of a terminal: reading, keeping, showing in each view, writing.
struct Showing {
  static let today = CivilDate(dayNumber: 20_778)
  static let now = Date(timeIntervalSince1970: 1_795_256_400)
  static let span = DaySpan(today.adding(days: -3), today.adding(days: 10))
  private static let zone = TimeZone(identifier: "Europe/Moscow") ?? .gmt

  /// What must not reach a terminal, with the place where it would have.
  private(set) var leaks: [String] = []
  /// Which third of the events is opened: a pane takes long to lay out where nothing is optimised.
  var turn: Int64 = 0
  /// How many events were there to be opened.
  private(set) var shown = 0

  /// Shows rows of events, each opened too.
  mutating func show(_ body: Data) async throws {
    let value = try #require(JSONValue(bytes: body))
    let list = try WireList<CalendarEvent>(events: value)
    let me = try #require(UserID(7))
    let lists = PortalLists(
      parts: [PortalLists.Part(owner: .person(me), span: Self.span, events: list.elements)], me: me)
    let cache = EventCache(folder: nil, portal: "portal.example", user: me)
    await cache.store(lists, heardAt: Self.now)
    let query = AgendaQuery(span: Self.span, zone: Self.zone, now: Self.now)
    let reading = await cache.read(query)
    for language in Language.allCases {
      for size in [Size(columns: 120, rows: 40), Size(columns: 61, rows: 17), Size(columns: 9, rows: 3)] {
        walk(reading, language, size)
      }
    }
    let details = await cache.details(query)
    shown += details.count
    for detail in details where detail.event.id.rawValue % 3 == turn { open(detail, in: reading) }
    let text = ICalendar(events: details, host: "portal.example", now: Self.now).text
    if let control = text.replacing("\r\n", with: "").unicodeScalars.first(where: \.isControl) {
      leaks.append("iCalendar: U+\(String(control.value, radix: 16))")
    }
    if text.split(separator: "\r\n").contains(where: { $0.utf8.count > 75 }) { leaks.append("iCalendar: a long line") }
  }

  private mutating func walk(_ reading: AgendaReading, _ language: Language, _ size: Size) {
    var state = state(reading, language, size)
    for key in "1jJ2l3l4l1G" {
      _ = state.reduce(.keyPressed(.character(key)))
      check(state.draw(), in: "\(key) at \(size.columns)×\(size.rows)")
    }
  }

  private mutating func open(_ detail: EventDetail, in reading: AgendaReading) {
    var pane = DetailPane(id: detail.event.id)
    pane.content = .loaded(detail, asOf: Self.now)
    let language: Language = detail.event.id.rawValue.isMultiple(of: 2) ? .english : .russian
    var state = state(reading, language, Size(columns: 47, rows: 12), opened: pane)
    check(state.draw(), in: "event \(detail.event.id)")
    _ = state.reduce(.keyPressed(.character("R")))
    _ = state.reduce(.keyPressed(.character("G")))
    check(state.draw(), in: "the end of event \(detail.event.id)")
  }

  private func state(
    _ reading: AgendaReading, _ language: Language, _ size: Size, opened: DetailPane? = nil
  ) -> CalendarState {
    CalendarState(
      reading: reading, opened: opened, size: size, now: Self.now,
      zone: DisplayZone(Self.zone, isChosen: true, isMachines: true), wording: Wording(language), account: "work")
  }

  private mutating func check(_ canvas: Canvas, in place: String) {
    for line in canvas.lines {
      if line.displayWidth > canvas.size.columns { leaks.append("\(place): a row is too wide") }
      check(line, in: place)
    }
  }

  private mutating func check(_ text: String, in place: String) {
    if let scalar = text.unicodeScalars.first(where: \.steersTerminals) {
      leaks.append("\(place): U+\(String(scalar.value, radix: 16))")
    }
  }
}

extension Unicode.Scalar {
  /// Whether it could move a cursor, turn the order of reading or hide; a line feed is none of these in a text of lines.
  var steersTerminals: Bool {
    switch value {
    case 0x0A: false
    case _ where isControl: true
    case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C, 0x200B, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// Whether it is a control character other than the tab.
  fileprivate var isControl: Bool { value < 0x20 && value != 9 || 0x7F..<0xA0 ~= value }
}
