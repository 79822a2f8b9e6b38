import CalendarFeature
import CalendarModel
import Canvas
import Testing
import Wording

@Suite("The week")
struct WeekPictureTests {
  @Test("shows the hours in which something begins, and those of the present and of work's beginning")
  func wide() {
    #expect(
      SampleDays.weekView().draw(size: Size(columns: 80, rows: 14)).description == """
             │Mon 16   │Tue 17    │Wed 18    │Thu 19   │Fri 20    ▸Sat 21*   │Sun 22
        ────────────────────────────────────────────────────────────────────────────────
         all │         │          │          │         │          │          │Отпуск
         00  │         │          │          │         │          │          │…Overnight
         03  │         │          │          │         │          │          │✓日本語の
         09  │         │          │          │         │          │          │
         10  │✓Standup │✓Standup  │✓Standup  │✓Standup │✓Standup  │✓Standup  │
         12  │         │          │          │         │          │✗Supplier │
        ─13─ │         │          │          │         │          │          │
         14  │         │?Демо     │          │         │          ▸?Планёрка:│
         15  │         │          │          │✓1:1     │          │★Interview│
         18  │         │          │          │         │          │✓Quarterly│
         19  │         │          │          │         │          •?New York │
         23  │         │          │          │         │          │Overnight │
        """)
  }

  @Test("shows more of the titles on 120 columns, in Russian")
  func wider() {
    #expect(
      SampleDays.weekView(cursor: SampleDays.cursor(nil, 22), in: SampleDays.presentation(.russian)).draw(
        size: Size(columns: 120, rows: 14)
      ).description == """
             │пн 16          │вт 17          │ср 18           │чт 19          │пт 20           │сб 21*         ▸вс 22
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         дни │               │               │                │               │                │               │Отпуск
         00  │               │               │                │               │                │               │…Overnight deplo
         03  │               │               │                │               │                │               │✓日本語の会議 👩‍👩‍👧
         09  │               │               │                │               │                │               │
         10  │✓Standup       │✓Standup       │✓Standup        │✓Standup       │✓Standup        │✓Standup       │
         12  │               │               │                │               │                │✗Supplier visit│
        ─13─ │               │               │                │               │                │               │
         14  │               │?Демо          │                │               │                │?Планёрка: стат│
         15  │               │               │                │✓1:1           │                │★Interview, sec│
         18  │               │               │                │               │                │✓Quarterly revi│
         19  │               │               │                │               │                •?New York call │
         23  │               │               │                │               │                │Overnight deplo│
        """)
  }

  @Test("shortens and scrolls on 40 by 12")
  func narrow() {
    #expect(
      SampleDays.weekView().draw(size: Size(columns: 40, rows: 9)).description == """
           │M16 │T17 │W18 │T19  │F20 ▸S21*│S22
        ────────────────────────────────────────
        all│    │    │    │     │    │    │Отпус
         10│✓Sta│✓Sta│✓Sta│✓Stan│✓Sta│✓Sta│
         12│    │    │    │     │    │✗Sup│
        ─13│    │    │    │     │    │    │
         14│    │?Дем│    │     │    ▸?Пла│
         15│    │    │    │✓1:1 │    │★Int│
         18│    │    │    │     │    │✓Qua│
        """)
    #expect(
      SampleDays.weekView(cursor: SampleDays.cursor(616), in: SampleDays.presentation(.russian, isASCII: true)).draw(
        size: Size(columns: 40, rows: 9)
      ).description == """
           |п16 |в17 |с18 |ч19  |п20 >с21*|в22
        ----------------------------------------
        дни|    |    |    |     |    |    |Отпус
        -13|    |    |    |     |    |    |
         14|    |?Дем|    |     |    |?Пла|
         15|    |    |    |Y1:1 |    |HInt|
         18|    |    |    |     |    |YQua|
         19|    |    |    |     |    *?New|
         23|    |    |    |     |    >Over|
        """)
  }

  @Test("gives an hour as many lines as there are, and counts what does not fit, not the selected one")
  func crowded() {
    let events = (1...4).map { SampleDays.event(Int64($0), "Number \($0)", 18, (9, 10 * $0), minutes: 10) }
    let view = SampleDays.weekView(events, cursor: SampleDays.cursor(4, 18))
    #expect(
      view.draw(size: Size(columns: 80, rows: 8)).description == """
             │Mon 16   │Tue 17    ▸Wed 18    │Thu 19   │Fri 20    │Sat 21*   │Sun 22
        ────────────────────────────────────────────────────────────────────────────────
         all │         │          │          │         │          │          │
         09  │         │          │Number 1  │         │          │          │
             │         │          │Number 2  │         │          │          │
             │         │          │Number 3  │         │          │          │
             │         │          ▸Number 4  │         │          │          │
        ─13─ │         │          │          │         │          │          │
        """)
    #expect(
      view.draw(size: Size(columns: 80, rows: 6)).description == """
             │Mon 16   │Tue 17    ▸Wed 18    │Thu 19   │Fri 20    │Sat 21*   │Sun 22
        ────────────────────────────────────────────────────────────────────────────────
         all │         │          │          │         │          │          │
         09  │         │          │Number 3  │         │          │          │
             │         │          ▸Number  +2│         │          │          │
        ─13─ │         │          │          │         │          │          │
        """)
  }

  @Test("has a line for each of some events that take whole days")
  func wholeDays() {
    let events = [SampleDays.allDay(1, "Отпуск", 17, 19), SampleDays.allDay(2, "Audit", 18, 18)]
    #expect(
      SampleDays.weekView(events, cursor: SampleDays.cursor(nil, 16)).draw(size: Size(columns: 80, rows: 6)).description
        == """
             ▸Mon 16   │Tue 17    │Wed 18    │Thu 19   │Fri 20    │Sat 21*   │Sun 22
        ────────────────────────────────────────────────────────────────────────────────
         all │         │Отпуск    │Отпуск  +1│Отпуск   │          │          │
         09  │         │          │          │         │          │          │
        ─13─ │         │          │          │         │          │          │

        """)
  }

  @Test("fits into any size", arguments: [0, 1, 2, 7, 12, 23, 40, 300], [0, 1, 2, 3, 7, 40])
  func anySize(columns: Int, rows: Int) {
    for event in SampleDays.all {
      let size = Size(columns: columns, rows: rows)
      let cursor = Cursor(day: event.id.date, instance: event.id)
      #expect(SampleDays.weekView(cursor: cursor).draw(size: size).size == size)
    }
  }
}
