import CalendarFeature
import CalendarModel
import Canvas
import Testing
import Wording

@Suite("A box")
struct BoxPictureTests {
  let limit = Size(columns: 76, rows: 20)

  func box(_ presentation: Presentation = SampleDays.presentation()) -> BoxView {
    BoxView(
      title: "Планёрка: статус проекта",
      lines: ["y  accept", "n  decline", "q  back to not answered", "It counts for the whole series."].map {
        StyledLine($0)
      },
      footer: "Esc cancels", presentation: presentation)
  }

  @Test("is as large as its lines")
  func frame() {
    #expect(
      box().draw(within: limit).description == """
        ┌ Планёрка: статус проекта ───────┐
        │ y  accept                       │
        │ n  decline                      │
        │ q  back to not answered         │
        │ It counts for the whole series. │
        └ Esc cancels ────────────────────┘
        """)
  }

  @Test("is cut to its limit and keeps the selected line, in ASCII")
  func cut() {
    var box = box(SampleDays.presentation(isASCII: true))
    box.selected = 3
    #expect(
      box.draw(within: Size(columns: 20, rows: 4)).description == """
        + Планёрка: стату~ +
        | q  back to not a |
        | It counts for th |
        + Esc cancels -----+
        """)
  }

  @Test("of the filter has a key for each kind of event")
  func filter() {
    #expect(
      ListBox.filter([.mine, .waiting], presentation: SampleDays.presentation()).draw(within: limit).description == """
        ┌ Show only ───────────────────┐
        │ m  [x] mine                  │
        │ a  [ ] accepted              │
        │ w  [x] waiting for my answer │
        │ d  [ ] declined              │
        │ c  Calendars                 │
        └ Esc closes ──────────────────┘
        """)
    #expect(
      ListBox.filter([.accepted], presentation: SampleDays.presentation(.russian)).draw(within: limit).description
        == """
        ┌ Показать только ─────────┐
        │ m  [ ] мои               │
        │ a  [x] куда иду          │
        │ w  [ ] ждут моего ответа │
        │ d  [ ] от которых отказ  │
        │ c  Календари             │
        └ Esc закрыть ─────────────┘
        """)
  }

  @Test("of calendars shows their colours and whose they are")
  func calendars() {
    let calendars = [
      ListBox.Calendar(name: "Мой календарь", color: EventColor(hex: "#9dcf00"), kind: .user, isShown: true),
      ListBox.Calendar(name: "", color: nil, kind: .user, isShown: false),
      ListBox.Calendar(name: "日本チーム", color: EventColor(hex: "#2fc6f6"), kind: .group, isShown: true),
      ListBox.Calendar(name: "company calendar", kind: .company, isShown: false),
    ]
    #expect(
      ListBox.calendars(calendars, selected: 2, presentation: SampleDays.presentation()).draw(within: limit).description
        == """
        ┌ Calendars ─────────────────────────┐
        │   [x] ■ Мой календарь     personal │
        │   [ ]   (no title)        personal │
        │ ▸ [x] ■ 日本チーム        group    │
        │   [ ]   company calendar  company  │
        └ Space shows or hides, Esc closes ──┘
        """)
    #expect(
      ListBox.calendars(calendars, selected: 3, presentation: SampleDays.presentation(.russian, isASCII: true)).draw(
        within: Size(columns: 30, rows: 5)
      ).description == """
        + Календари -----------------+
        |   [ ]   (без названия)     |
        |   [x] # 日本チーム         |
        | > [ ]   company calendar   |
        + Пробел показать, скрыть; ~ +
        """)
  }

  @Test("of a date says what the text means, with the cursor behind it")
  func goTo() {
    let day = CivilDate(dayNumber: 20_811)
    let canvas = GoToBox(text: "24.12", meaning: day, presentation: SampleDays.presentation()).draw(within: limit)
    #expect(canvas.cursor == Point(column: 9, row: 1))
    #expect(
      canvas.description == """
        ┌ Go to ───────────────────────────────────────┐
        │ > 24.12                                      │
        │   Thu 24 Dec 2026                            │
        │ 24.12  fri  +3  next mon  in 2 weeks         │
        │ end of month  w47                            │
        └ Enter goes there, Esc cancels ───────────────┘
        """)
    #expect(
      GoToBox(text: "след", meaning: nil, presentation: SampleDays.presentation(.russian)).draw(within: limit)
        .description == """
          ┌ Перейти к дате ──────────────────────────────┐
          │ > след                                       │
          │   пока не дата                               │
          │ 24.12  пт  +3  след пн  через 2 недели       │
          │ конец месяца  неделя 47                      │
          └ Enter переход, Esc отмена ───────────────────┘
          """)
    #expect(
      GoToBox(text: "", meaning: nil, presentation: SampleDays.presentation(isASCII: true)).draw(
        within: Size(columns: 38, rows: 9)
      ).description == """
        + Go to -----------------------------+
        | >                                  |
        |                                    |
        | 24.12  fri  +3  next mon           |
        | in 2 weeks  end of month  w47      |
        + Enter goes there, Esc cancels -----+
        """)
  }

  @Test("of a date shows the end of a long text")
  func longText() {
    let text = String(repeating: "日本 ", count: 40) + "end"
    let canvas = GoToBox(text: text, meaning: nil, presentation: SampleDays.presentation()).draw(
      within: Size(columns: 24, rows: 4))
    #expect(canvas.cursor == Point(column: 20, row: 1))
    #expect(
      canvas.description == """
        ┌ Go to ───────────────┐
        │ > 本 日本 日本 end   │
        │   not a date yet     │
        └ Enter goes there, E… ┘
        """)
  }

  @Test("never exceeds its limit", arguments: [0, 1, 2, 3, 4, 5, 20, 300], [0, 1, 2, 3, 4, 40])
  func anySize(columns: Int, rows: Int) {
    let limit = Size(columns: columns, rows: rows)
    let presentation = SampleDays.presentation()
    let boxes = [
      box().draw(within: limit), GoToBox(text: "日本語の会議", meaning: nil, presentation: presentation).draw(within: limit),
      ListBox.filter(Set(EventFilter.Kind.allCases), presentation: presentation)
        .draw(within: limit), ListBox.calendars([], selected: 3, presentation: presentation).draw(within: limit),
    ]
    for box in boxes { #expect(box.size.columns <= columns && box.size.rows <= rows) }
  }
}
