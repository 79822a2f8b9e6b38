// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import CodeReader
import Foundation
import Testing
import Wording

@testable import CalendarCommand

@Suite("The code of a link")
struct LinkCodeTests {
  static let link = "https://telemost.yandex.ru/j/12345678901234567890"

  /// The page of an event with one link, as large as a screen.
  func page(columns: Int, rows: Int, hasColors: Bool = true, isASCII: Bool = false) async -> Canvas {
    let today = CivilDate(year: 2026, month: 11, day: 21)!
    var event = CalendarEvent(id: EventID(651)!)
    event.time = .allDay(first: today, last: today)
    event.location = .text("Online: \(Self.link)")
    var pane = DetailPane(id: event.id)
    pane.content = .loaded(EventDetail(event: event, myAnswer: .notMeeting), asOf: .distantPast)
    var state = CalendarState(
      reading: AgendaReading(span: DaySpan(today, today)), opened: pane, size: Size(columns: columns, rows: rows),
      now: Date(timeIntervalSince1970: 1_795_256_400), zone: DisplayZone(.gmt, isChosen: true, isMachines: true),
      wording: Wording(.english, isASCII: isASCII), account: "work")
    state.hasColors = hasColors
    for effect in state.reduce(.keyPressed("o")) {
      if case .encode(let text) = effect { _ = state.reduce(.encoded(text, await LinkCodes().code(for: text))) }
    }
    return state.draw()
  }

  @Test(arguments: [(80, 24), (37, 20), (110, 40)])
  func `is read from the screen`(columns: Int, rows: Int) async throws {
    let canvas = await page(columns: columns, rows: rows)
    #expect(
      try CodeReader.text(
        of: canvas.halves {
          $0 == "█" || $0 == "▀"
        } lower: {
          $0 == "█" || $0 == "▄"
        }) == Self.link)
  }

  @Test func `is read from a terminal without colours, light on dark`() async throws {
    let canvas = await page(columns: 80, rows: 24, hasColors: false)
    // What is light there is ink, and the terminal around is dark.
    let isLight = canvas.halves {
      $0 == "█" || $0 == "▀"
    } lower: {
      $0 == "█" || $0 == "▄"
    }
    let code = isLight.dropFirst(4).map { $0.prefix(41).map { !$0 } }
    #expect(try CodeReader.text(of: Array(code)) == Self.link)
  }

  @Test func `is read from a screen in ASCII`() async throws {
    let canvas = await page(columns: 110, rows: 48, isASCII: true)
    let black = Color.rgb(red: 0, green: 0, blue: 0)
    let rows = (3..<canvas.size.rows).map { row in
      stride(from: 0, to: canvas.size.columns, by: 2).map {
        canvas[Point(column: $0, row: row)]?.style.background == black
      }
    }
    #expect(try CodeReader.text(of: rows) == Self.link)
  }
}

extension Canvas {
  /// The upper and the lower halves of all cells as rows of pixels.
  fileprivate func halves(upper: (String) -> Bool, lower: (String) -> Bool) -> [[Bool]] {
    (0..<size.rows).flatMap { row in [self.row(row).map { upper($0.text) }, self.row(row).map { lower($0.text) }] }
  }
}
