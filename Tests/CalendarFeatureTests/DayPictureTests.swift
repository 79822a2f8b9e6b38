import CalendarFeature
import CalendarModel
import Canvas
import Testing
import Wording

@Suite("The day")
struct DayPictureTests {
  @Test("shows the hours of work and of what takes place, with the line of the present")
  func wide() {
    #expect(
      SampleDays.dayView(cursor: SampleDays.cursor(651)).draw(size: Size(columns: 80, rows: 17)).description == """
         all day  nothing
         09:00
         10:00  ▌✓ 10:00–10:30 Standup
         11:00
         12:00  ▌✗ 12:00–13:30 Supplier visit
         13:00  ▌
        ─ now 13:20 ────────────────────────────────────────────────────────────────────
         14:00 ▸▌? 14:00–15:00 Планёрка: статус проекта и сроки
         15:00  ▌★ 15:30–16:00 Interview, second round
         16:00
         17:00
         18:00  ▌✓ 18:59–19:59 Quarterly review
         19:00  ▌                                   ▌?•19:00–19:45 New York call
         20:00
         21:00
         22:00
         23:00  ▌  23:00–03:00 Overnight deploy  !
        """)
  }

  @Test("scrolls to what is selected on 40 by 12, in Russian")
  func scrolled() {
    #expect(
      SampleDays.dayView(cursor: SampleDays.cursor(616), in: SampleDays.presentation(.russian)).draw(
        size: Size(columns: 40, rows: 9)
      ).description == """
         весь день  ничего
         16:00
         17:00
         18:00  ▌✓ 18:59 Quar…
         19:00  ▌               ▌?•19:00 New …
         20:00
         21:00
         22:00
         23:00 ▸▌  23:00–03:00 Overnight de…  !
        """)
  }

  @Test("scrolls to the present where nothing is selected")
  func present() {
    #expect(
      SampleDays.dayView().draw(size: Size(columns: 40, rows: 6)).description == """
         all day  nothing
         11:00
         12:00  ▌✗ 12:00–13:30 Supplier visit
         13:00  ▌
        ─ now 13:20 ────────────────────────────
         14:00  ▌? 14:00–15:00 Планёрка: стату…
        """)
  }

  @Test("shows what began the day before and what takes whole days, in ASCII")
  func continued() {
    #expect(
      SampleDays.dayView(22, in: SampleDays.presentation(.russian, isASCII: true)).draw(
        size: Size(columns: 80, rows: 7)
      ).description == """
         весь день  |  Отпуск - день 1 из 3
         00:00  |  ~-03:00 Overnight deploy  !
         01:00  |
         02:00  |
         03:00  |Y 03:00-04:00 日本語の会議 👩‍👩‍👧 emoji
         04:00
         05:00
        """)
  }

  @Test("shows the hours of work of an empty day")
  func empty() {
    #expect(
      SampleDays.dayView(25).draw(size: Size(columns: 40, rows: 11)).description == """
         all day  nothing
         09:00
         10:00
         11:00
         12:00
         13:00
         14:00
         15:00
         16:00
         17:00
         18:00
        """)
  }

  @Test("tells by looks what is selected, declined or gone, and shows colour in the bar alone")
  func looks() {
    var gone = SampleDays.event(1, "Gone", 21, (9, 0), minutes: 30, changes: [.gone])
    gone.color = EventColor(hex: "#9dcf00")
    let declined = SampleDays.event(2, "Declined", 21, (10, 0), minutes: 30, .given(.declined))
    let canvas = SampleDays.dayView(21, [gone, declined], cursor: SampleDays.cursor(2))
      .draw(size: Size(columns: 40, rows: 3))
    func style(_ column: Int, _ row: Int) -> Style? { canvas[Point(column: column, row: row)]?.style }
    #expect(style(8, 1) == Style(foreground: .rgb(red: 0x9d, green: 0xcf, blue: 0)))
    #expect(style(23, 1) == Style(attributes: .strikethrough))
    #expect(style(7, 2) == Style(attributes: .bold))
    #expect(style(11, 2) == Style(attributes: .bold))
    #expect(style(23, 2) == Style(attributes: .dim))
  }

  @Test("fits into any size", arguments: [0, 1, 2, 7, 12, 23, 40, 300], [0, 1, 2, 3, 7, 40])
  func anySize(columns: Int, rows: Int) {
    for event in SampleDays.all {
      let cursor = Cursor(day: event.id.date, instance: event.id)
      let size = Size(columns: columns, rows: rows)
      #expect(SampleDays.dayView(cursor: cursor).draw(size: size).size == size)
      #expect(SampleDays.dayView(22, cursor: cursor).draw(size: size).size == size)
    }
  }
}
