import CalendarFeature
import CalendarModel
import Canvas
import Testing
import Wording

@Suite("What hands over")
struct HandOverPictureTests {
  typealias Reduce = HandOverReduceTests

  @Test func `the box of what to copy shows each part`() {
    #expect(
      picture(of: "y", Reduce.state(), rows: 6..<14) == """
         ▸ 14:00–15:00 ▌? Планёрка┌ Copy ──────────────────────────────────────────────────┐
           15:30–16:00 ▌★ Intervie│ l  link   https://zoom.example.com/j/12345678900       │ple.com/j/12345678900.
           18:59–19:59‖▌✓ Quarterl│ t  title  Планёрка: статус проекта и сроки             │
           19:00–19:45‖▌? New York│ w  time   Sat 21 Nov 14:00–15:00 (1 h)                 │
           23:00–03:00 ▌  Overnigh│ p  place  Комната 5, https://zoom.example.com/j/12345… │
         TOMORROW  Sun 22 Nov     │ i  id     651                                          │
           all day     ▌  Отпуск ·│ a  all                                                 │
           …–03:00     ▌  Overnigh└ y all, Esc cancels ────────────────────────────────────┘
        """)
    #expect(
      picture(of: "y", Reduce.state(.russian, columns: 80), rows: 6..<14) == """
         ▸ 14:00–┌ Скопировать ──────────────────────────────────────────────┐ин
           15:30–│ l  ссылка    https://zoom.example.com/j/12345678900       │
           18:59–│ t  название  Планёрка: статус проекта и сроки             │ple.com/j
           19:00–│ w  время     сб 21 ноя 14:00–15:00 (1 ч)                  │
           23:00–│ p  место     Комната 5, https://zoom.example.com/j/12345… │
         ЗАВТРА  │ i  номер     651                                          │
           весь д│ a  всё                                                    │
           …–03:0└ y всё, Esc отмена ────────────────────────────────────────┘
        """)
    #expect(
      picture(of: "y", Reduce.state(columns: 80, isASCII: true), rows: 6..<14) == """
         > 14:00-15+ Copy --------------------------------------------------+
           15:30-16| l  link   https://zoom.example.com/j/12345678900       |
           18:59-19| t  title  Планёрка: статус проекта и сроки             |mple.com/j
           19:00-19| w  time   Sat 21 Nov 14:00-15:00 (1 h)                 |
           23:00-03| p  place  Комната 5, https://zoom.example.com/j/12345~ |
         TOMORROW  | i  id     651                                          |
           all day | a  all                                                 |
           ~-03:00 + y all, Esc cancels ------------------------------------+
        """)
  }

  @Test func `on a small screen what would be copied is cut`() {
    #expect(
      picture(of: "y", Reduce.state(columns: 40, rows: 12), rows: 2..<10) == """
        ┌ Copy ────────────────────────────────┐
        │ l  link   https://zoom.example.com/… │
        │ t  title  Планёрка: статус проекта … │
        │ w  time   Sat 21 Nov 14:00–15:00 (1… │
        │ p  place  Комната 5, https://zoom.e… │
        │ i  id     651                        │
        │ a  all                               │
        └ y all, Esc cancels ──────────────────┘
        """)
  }

  @Test func `what an event lacks is said, and what is masked is not shown`() {
    var masked = Reduce.state(place: nil, columns: 22, rows: 12)
    masked.isMasked = true
    #expect(
      picture(of: "y", Reduce.state(place: nil, columns: 80), rows: 6..<14) == """
         ▸ 14:00–15:00 ▌┌ Copy ───────────────────────────────────────┐40 min
           15:30–16:00 ▌│ l  link   https://example.com/board?a=1&b=2 │
           18:59–19:59‖▌│ t  title  Планёрка: статус проекта и сроки  │l
           19:00–19:45‖▌│ w  time   Sat 21 Nov 14:00–15:00 (1 h)      │ндарь
           23:00–03:00 ▌│ p  place  no place                          │
         TOMORROW  Sun 2│ i  id     651                               │ore
           all day     ▌│ a  all                                      │
           …–03:00     ▌└ y all, Esc cancels ─────────────────────────┘
        """)
    #expect(
      picture(of: "y", masked, rows: 2..<10) == """
        ┌ Copy ──────────────┐
        │ l  link            │
        │ t  title           │
        │ w  time            │
        │ p  place           │
        │ i  id              │
        │ a  all             │
        └ y all, Esc cancels ┘
        """)
  }

  @Test func `the box of what to export names the files`() {
    #expect(
      picture(of: "e", Reduce.state(columns: 80), rows: 6..<12) == """
         ▸ 14:00–15:00 ▌? Пл┌ Export as iCalendar ─────────────────┐in 40 min
           15:30–16:00 ▌★ In│ e  this event                        │ 5,
           18:59–19:59‖▌✓ Qu│    b24cal-651-2026-11-21.ics         │/zoom.example.com/j
           19:00–19:45‖▌? Ne│ v  21 Nov – 24 Nov, 10 events        │78900.
           23:00–03:00 ▌  Ov│    b24cal-2026-11-21--2026-11-24.ics │Neil
         TOMORROW  Sun 22 No└ Esc cancels ─────────────────────────┘алендарь
        """)
    #expect(
      picture(of: "3e", Reduce.state(.russian, columns: 80), rows: 6..<12) == """
         09  │         │    ┌ Экспорт в iCalendar ─────────────────┐         │
         10  │         │    │ e  это событие                       │Standup  │
         12  │         │    │    b24cal-651-2026-11-21.ics         │Supplier │
        ─13─ │         │    │ v  16 ноя – 22 ноя, 9 событий        │         │
         14  │         │    │    b24cal-2026-11-16--2026-11-22.ics │Планёрка:│
         15  │         │    └ Esc отмена ──────────────────────────┘Interview│
        """)
    #expect(
      picture(of: "e", Reduce.state(columns: 40, rows: 12), rows: 3..<9) == """
        ┌ Export as iCalendar ─────────────────┐
        │ e  this event                        │
        │    b24cal-651-2026-11-21.ics         │
        │ v  21 Nov – 22 Nov, 9 events         │
        │    b24cal-2026-11-21--2026-11-22.ics │
        └ Esc cancels ─────────────────────────┘
        """)
  }

  @Test func `the page of links shows the chosen one bare, and its code below`() {
    #expect(
      picture(of: "o", Reduce.state(columns: 80, rows: 16), .made(Self.code(11))) == """
         Link 1 of 2 · Планёрка: статус проекта и сроки  j/k choose, y copies, Esc back
        ────────────────────────────────────────────────────────────────────────────────
         ▸ https://zoom.example.com/j/12345678900
           https://example.com/board?a=1&b=2

        https://zoom.example.com/j/12345678900


          █▀▀▀▀▀▀▀▀▀█
          █  ▄      █
          █         █
          █         █
          █         █
          ▀▀▀▀▀▀▀▀▀▀▀


        """)
    #expect(
      picture(of: "oj", Reduce.state(columns: 40, rows: 12), .made(Self.code(11))) == """
         Link 2 of 2 · Пла…  y copies, Esc back
           https://zoom.example.com/j/12345678…
         ▸ https://example.com/board?a=1&b=2
        https://example.com/board?a=1&b=2

          █▀▀▀▀▀▀▀▀▀█
          █  ▄      █
          █         █
          █         █
          █         █
          ▀▀▀▀▀▀▀▀▀▀▀

        """)
    #expect(
      picture(of: "o", Reduce.state(place: nil, .russian, columns: 80, rows: 16), .made(Self.code(11))) == """
         Ссылка · Планёрка: статус проекта и сроки                   y копия, Esc назад
        ────────────────────────────────────────────────────────────────────────────────
        https://example.com/board?a=1&b=2



            █▀▀▀▀▀▀▀▀▀█
            █  ▄      █
            █         █
            █         █
            █         █
            ▀▀▀▀▀▀▀▀▀▀▀




        """)
  }

  @Test func `without room, or without a library, the page says what is missing`() {
    #expect(
      picture(of: "o", Reduce.state(columns: 40, rows: 12), .made(Self.code(29))) == """
         Link 1 of 2 · Пла…  y copies, Esc back
        ────────────────────────────────────────
         ▸ https://zoom.example.com/j/12345678…
           https://example.com/board?a=1&b=2

        https://zoom.example.com/j/12345678900

         The QR code needs a window of 33×19.




        """)
    #expect(
      picture(of: "o", Reduce.state(.russian, columns: 20, rows: 12), .tooLong) == """
         y копия, Esc назад
        ────────────────────
         ▸ https://zoom.ex…
           https://example…

        https://zoom.example
        .com/j/12345678900

         Ссылка слишком
         длинна для
         QR-кода.

        """)
    #expect(
      picture(of: "o", Reduce.state(columns: 80, rows: 8), .noLibrary) == """
         Link 1 of 2 · Планёрка: статус проекта и сроки  j/k choose, y copies, Esc back
        https://zoom.example.com/j/12345678900
         For the QR code install libqrencode: apt install libqrencode4 (Debian).





        """)
  }

  @Test func `a code is dark on light whatever the terminal's colours are`() throws {
    var state = Reduce.state(columns: 80, rows: 16)
    let dot = Point(column: 5, row: 9)
    let black = Color.rgb(red: 0, green: 0, blue: 0)
    let white = Color.rgb(red: 255, green: 255, blue: 255)
    #expect(try cell(at: dot, state) == ("▄", Style(foreground: black, background: white)))
    state.hasColors = false
    #expect(try cell(at: dot, state) == ("▀", .plain))
    #expect(try cell(at: Point(column: 6, row: 9), state) == ("█", .plain))
    state = Reduce.state(place: nil, columns: 80, rows: 24, isASCII: true)
    // Two cells a module, four modules around: the dot is at 7 by 7.
    #expect(try cell(at: Point(column: 14, row: 11), state) == (" ", Style(background: black)))
    #expect(try cell(at: Point(column: 16, row: 11), state) == (" ", Style(background: white)))
    state.hasColors = false
    #expect(try cell(at: Point(column: 14, row: 11), state) == (" ", .plain))
    #expect(try cell(at: Point(column: 16, row: 11), state) == (" ", Style(attributes: .reverse)))
  }

  @Test(arguments: ["y", "e", "o"])
  func `no screen is too small`(key: String) {
    for columns in [0, 1, 2, 5, 9] {
      for rows in [0, 1, 2, 3, 7] {
        for code in [LinkCodeOutcome.noLibrary, .made(Self.code(1)), .made(Self.code(29))] {
          let canvas = shown(key, Reduce.state(columns: columns, rows: rows), code)
          #expect(canvas.size == Size(columns: columns, rows: rows))
        }
      }
    }
  }

  /// A frame with a dot at 3 by 3: no code, but easily looked at.
  static func code(_ width: Int) -> LinkCode {
    let last = width - 1
    let modules = (0..<width * width).map { place in
      let (row, column) = (place / width, place % width)
      return row == 0 || row == last || column == 0 || column == last || (row, column) == (3, 3)
    }
    return LinkCode(width: width, modules: modules) ?? code(1)
  }

  private func shown(_ keys: String, _ state: CalendarState, _ code: LinkCodeOutcome?) -> Canvas {
    var state = state
    for key in keys { _ = state.reduce(.keyPressed(.character(key))) }
    if case .links(let page) = state.overlay, let code { _ = state.reduce(.encoded(page.link, code)) }
    return state.draw()
  }

  private func cell(at point: Point, _ state: CalendarState) throws -> (String, Style) {
    let cell = try #require(shown("o", state, .made(Self.code(11)))[point])
    return (cell.text, cell.style)
  }

  private func picture(
    of keys: String, _ state: CalendarState, _ code: LinkCodeOutcome? = nil, rows: Range<Int>? = nil
  ) -> String {
    let lines = shown(keys, state, code).description.split(separator: "\n", omittingEmptySubsequences: false)
    return rows.map { lines[$0.clamped(to: lines.indices)].joined(separator: "\n") } ?? lines.joined(separator: "\n")
  }
}
