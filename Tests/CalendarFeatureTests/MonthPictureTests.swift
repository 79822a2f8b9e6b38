import CalendarFeature
import CalendarModel
import Canvas
import Testing
import Wording

@Suite("The month")
struct MonthPictureTests {
  @Test("shows of each day how much takes place and the first titles")
  func wide() {
    #expect(
      SampleDays.monthView().draw(size: Size(columns: 80, rows: 20)).description == """
        │Mon       │Tue       │Wed        │Thu       │Fri        │Sat       │Sun
        ────────────────────────────────────────────────────────────────────────────────
        │26        │27        │28         │29        │30         │31        │1
        │          │          │           │          │           │          │
        │          │          │           │          │           │          │
        │2         │3         │4          │5         │6          │7         │8
        │          │          │           │          │           │          │
        │          │          │           │          │           │          │
        │9         │10        │11         │12        │13         │14        │15
        │          │          │           │          │           │          │
        │          │          │           │          │           │          │
        │16       1│17       2│18        1│19       2│20        1▸21*      7│22        3
        │✓Standup  │✓Standup  │✓Standup   │✓Standup  │✓Standup   │✗Supplier │Отпуск
        │          │?Демо     │           │✓1:1      │           ▸?Планёр +5│…Overnig +1
        │23       1│24       1│25         │26        │27         │28        │29
        │Отпуск    │Отпуск    │           │          │           │          │
        │          │          │           │          │           │          │
        │30        │1         │2          │3         │4          │5         │6
        │          │          │           │          │           │          │
        │          │          │           │          │           │          │
        """)
  }

  @Test("has the numbers of weeks, more titles and a line for the rest on 120 by 40")
  func wider() {
    #expect(
      SampleDays.monthView(cursor: SampleDays.cursor(nil, 23), in: SampleDays.presentation(.russian)).draw(
        size: Size(columns: 120, rows: 36)
      ).lines[19..<32].joined(separator: "\n") == """
            │               │                │               │                │               │                │
         47 │16            1│17             2│18            1│19             2│20            1│21*            7│22             3
            │✓Standup       │✓Standup        │✓Standup       │✓Standup        │✓Standup       │✓Standup        │Отпуск
            │               │?Демо           │               │✓1:1            │               │✗Supplier visit │…Overnight deplo
            │               │                │               │                │               │?Планёрка: стату│✓日本語の会議 👩‍👩‍👧
            │               │                │               │                │               │★Interview, seco│
            │               │                │               │                │               │+3              │
         48 ▸23            1│24             1│25             │26              │27             │28              │29
            │Отпуск         │Отпуск          │               │                │               │                │
            │               │                │               │                │               │                │
            │               │                │               │                │               │                │
            │               │                │               │                │               │                │
         49 │30             │1               │2              │3               │4              │5               │6
        """)
  }

  @Test("shows numbers alone on 40 by 12, in ASCII")
  func narrow() {
    #expect(
      SampleDays.monthView(in: SampleDays.presentation(.russian, isASCII: true)).draw(size: Size(columns: 40, rows: 9))
        .description == """
          |пн  |вт   |ср   |чт  |пт   |сб   |вс
          |26  |27   |28   |29  |30   |31   |1
          |    |     |     |    |     |     |
          |2   |3    |4    |5   |6    |7    |8
          |    |     |     |    |     |     |
          |9   |10   |11   |12  |13   |14   |15
          |16 1|17  2|18  1|19 2|20  1>21* 7|22  3
          |23 1|24  1|25   |26  |27   |28   |29
          |30  |1    |2    |3   |4    |5    |6
          """)
  }

  @Test("shows the weeks around the cursor where not all fit")
  func low() {
    #expect(
      SampleDays.monthView().draw(size: Size(columns: 40, rows: 3)).description == """
        │Mon │Tue  │Wed  │Thu │Fri  │Sat  │Sun
        │9   │10   │11   │12  │13   │14   │15
        │16 1│17  2│18  1│19 2│20  1▸21* 7│22  3
        """)
  }

  @Test("makes days of other months faint and the selected one bold")
  func looks() {
    let canvas = SampleDays.monthView().draw(size: Size(columns: 80, rows: 20))
    #expect(canvas[Point(column: 1, row: 2)]?.style == Style(attributes: .dim))
    #expect(canvas[Point(column: 1, row: 5)]?.style == .plain)
    #expect(canvas[Point(column: 58, row: 11)]?.style == Style(attributes: .bold))
  }

  @Test("fits into any size", arguments: [0, 1, 2, 7, 12, 23, 40, 300], [0, 1, 2, 3, 7, 40])
  func anySize(columns: Int, rows: Int) {
    for event in SampleDays.all {
      let size = Size(columns: columns, rows: rows)
      let cursor = Cursor(day: event.id.date, instance: event.id)
      #expect(SampleDays.monthView(cursor: cursor).draw(size: size).size == size)
    }
  }
}
