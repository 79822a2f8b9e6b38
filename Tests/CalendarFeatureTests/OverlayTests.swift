// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Testing
import Wording

@Suite("What lies over the calendar")
struct OverlayTests {
  func type(_ text: String, in state: inout CalendarState) -> [Effect] {
    text.flatMap { state.reduce(.keyPressed(.character($0))) }
  }

  @Test func `the help lists what works here, narrows down and runs`() {
    var state = Samples.agenda(columns: 80, rows: 12)
    _ = type("?next d", in: &state)
    #expect(
      state.draw().description == """
         Keys here  next d                         type to filter, Enter runs, Esc back
        ────────────────────────────────────────────────────────────────────────────────
        ▸l →     next day                        U       next changed event
         t       today: on or next








        """)
    _ = state.reduce(.keyPressed(.enter))
    #expect(state.overlay == nil)
    #expect(state.cursor.day == Samples.day(22))
  }

  @Test func `the help goes by pages and to its ends`() {
    var state = Samples.agenda(columns: 80, rows: 12)
    _ = type("?", in: &state)
    func row() -> Int? { if case .help(let list) = state.overlay { list.row } else { nil } }
    let rows = [Key.pageDown, .end, .pageDown, .pageUp, .home, .pageUp].map { key in
      _ = state.reduce(.keyPressed(key))
      return row()
    }
    let last = state.keyMap.bindings(in: .agenda).count - 1
    #expect(rows == [9, last, last, last - 9, 0, 0])
  }

  @Test func `the palette lists the rest too, and says where it works`() {
    var state = Samples.agenda(columns: 80, rows: 8)
    _ = type(":scroll", in: &state)
    #expect(
      state.draw().description == """
         All commands  scroll                      type to filter, Enter runs, Esc back
        ────────────────────────────────────────────────────────────────────────────────
        ▸^d      scroll the event down           ^u      scroll the event up
         j ↓     scroll down  not here: for an open event
         k ↑     scroll up    not here: for an open event



        """)
    _ = state.reduce(.keyPressed(.down))
    _ = state.reduce(.keyPressed(.down))
    _ = state.reduce(.keyPressed(.enter))
    #expect(state.notice == .notHere(.scrollDown))
  }

  @Test func `the palette opens under a Russian layout`() {
    var state = Samples.agenda()
    _ = type("Ж", in: &state)
    #expect(state.overlay == .palette(CommandList()))
  }

  @Test func `a date is told as it is typed, and gone to`() {
    var state = Samples.agenda(columns: 60, rows: 16)
    _ = type("gпослезавтра", in: &state)
    #expect(
      state.draw().description == """
         Sat 21 Nov 2026 · week 47     work · 3 waiting · 2 min old
        ────────────────────────────────────────────────────────────
         TODAY  Sat 21 Nov
           10:00–10:30 ▌✓ Standup                             ✓2 ?1
           12:┌ Go to ───────────────────────────────────────┐✓3 ✗1
        ─ now │ > послезавтра                                │──────
         ▸ 14:│   Mon 23 Nov 2026                            │✗1 ?1
           15:│ 24.12  fri  +3  next mon  in 2 weeks         │✗1 ?2
           18:│ end of month  w47                            │   ✓1
           19:└ Enter goes there, Esc cancels ───────────────┘✓1 ?1
           23:00–03:00 ▌  Overnight deploy  !
         TOMORROW  Sun 22 Nov
           all day     ▌  Отпуск · day 1 of 3
           …–03:00     ▌  Overnight deploy  !
        ────────────────────────────────────────────────────────────
         Enter detail  a answer  ? help                     3 of 13
        """)
    _ = state.reduce(.keyPressed(.enter))
    #expect(state.cursor == Cursor(day: Samples.day(23), instance: AgendaReduceTests.id(640, 22)))
  }

  @Test func `what is no date is said to be none, and nothing moves`() {
    var state = Samples.agenda()
    let cursor = state.cursor
    _ = type("gwhen", in: &state)
    _ = state.reduce(.keyPressed(.enter))
    #expect(state.notice == .noDate("when"))
    #expect(state.cursor == cursor)
  }

  @Test func `the calendars tell which are shown`() {
    var state = Samples.agenda(columns: 60, rows: 12)
    _ = type("c", in: &state)
    #expect(
      state.draw().description == """
         Sat 21 Nov 2026 · week 47     work · 3 waiting · 2 min old
        ────────────────────────────────────────────────────────────
           10:00–10:30 ▌✓ Standup                             ✓2 ?1
           12:0┌ Calendars ────────────────────────────────┐  ✓3 ✗1
        ─ now 1│ ▸ [x] ■ Мой календарь            personal │────────
         ▸ 14:0│   [ ]   calendar of the company  company  │1 ✗1 ?1
           15:3└ Space shows or hides, Esc closes ─────────┘1 ✗1 ?2
           18:59–19:59‖▌✓ Quarterly review                       ✓1
           19:00–19:45‖▌? New York call                       ✓1 ?1
           23:00–03:00 ▌  Overnight deploy  !
         TOMORROW  Sun 22 Nov
         Enter detail  a answer  ? help                     3 of 13
        """)
  }

  @Test func `the program can be left from under it`() {
    var state = Samples.agenda()
    _ = type("/q", in: &state)
    #expect(state.reduce(.keyPressed(.control("c"))) == [.quit(.interrupted)])
  }
}
