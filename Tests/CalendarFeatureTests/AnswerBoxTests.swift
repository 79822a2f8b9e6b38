// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Testing
import Wording

@Suite("The answer box")
struct AnswerBoxTests {
  func press(_ keys: Key..., in state: inout CalendarState) -> [Effect] {
    keys.flatMap { state.reduce(.keyPressed($0)) }
  }

  @Test func `lies over the agenda`() {
    var state = Samples.agenda(columns: 80, rows: 16)
    _ = press("a", in: &state)
    #expect(
      state.draw().description == """
         Sat 21 Nov 2026 · week 47                         work · 3 waiting · 2 min old
        ───────────────────────────────────────────┬────────────────────────────────────
         TODAY  Sat 21 Nov                         │ Планёрка: статус проекта и сроки
           10:00–10:30 ▌✓ Standup            ✓2 ?1 │ ? not answered
           12:00–13:30 ▌✗ Supp┌ Планёрка: статус проекта и сроки ┐
        ─ now 13:20 ──────────│ y  accept                        │1 Nov 14:00–15:00
         ▸ 14:00–15:00 ▌? План│ n  decline                       │, in 40 min
           15:30–16:00 ▌★ Inte│ q  back to not answered          │оворная «Байкал»
           18:59–19:59‖▌✓ Quar└ Esc cancels ─────────────────────┘O'Neil
           19:00–19:45‖▌? New York call      ✓1 ?1 │ Cal.    ■ Мой календарь
           23:00–03:00 ▌  Overnight deploy  !      │ Colour  ■ #9dcf00
         TOMORROW  Sun 22 Nov                      │ Remind  15 min before
           all day     ▌  Отпуск · day 1 of 3      │ Repeats no
           …–03:00     ▌  Overnight deploy  !      │
        ───────────────────────────────────────────┴────────────────────────────────────
         j/k move  Enter detail  a answer  i waiting  / search  ? help          3 of 13
        """)
  }

  @Test func `says of a series in Russian that it counts for all of it, and fits on 40 by 12`() {
    var events = Samples.events
    events[2].isSeries = true
    var state = Samples.agenda(Samples.reading(events), columns: 40, rows: 12, .russian, showsEvent: false)
    _ = press("a", "j", "j", in: &state)
    #expect(
      state.draw().description == """
         сб 21 ноя  3 ждут ответа · 2 мин назад
        ────────────────────────────────────────
           10:00 ▌✓ Standup               ✓2 ?1
          ┌ Планёрка: статус проекта и сроки ┐1
        ─ │ y  пойду                         │──
         ▸│ n ▸не пойду                      │1
          │ q  снова без ответа              │2
          │ Ответ относится ко всей серии.   │1
          └ Esc отмена ──────────────────────┘1
           23:00 ▌  Overnight deploy  !
         ЗАВТРА  вс 22 ноя
         Enter карточка  ? клавиши         3/13
        """)
  }

  @Test func `says of an edited occurrence that accepting may accept the series`() {
    var event = Samples.meeting
    event.series = EventID(600)
    var state = Samples.agenda(columns: 40, rows: 12, .russian)
    _ = press("a", in: &state)
    _ = state.reduce(.recalled(AgendaReduceTests.id(651, 21), Samples.detail(event), asOf: Samples.now))
    #expect(
      state.draw().description == """
         сб 21 ноя  3 ждут ответа · 2 мин назад
        ────────────────────────────────────────
         ┌ Планёрка: статус проекта и сроки ─┐1
         │ y  пойду                          │1
        ─│ n  не пойду                       │──
         │ q  снова без ответа               │1
         │ Согласие может стать ответом и на │2
         │ всю серию.                        │1
         └ Esc отмена ───────────────────────┘1
           23:00 ▌  Overnight deploy  !
         ЗАВТРА  вс 22 ноя
         Enter карточка  ? клавиши         3/13
        """)
  }

  @Test func `takes what was marked with arrows at Enter`() {
    var state = Samples.agenda()
    #expect(press("a", .enter, in: &state) == [], "nothing is marked at first")
    #expect(press(.down, "j", "k", "k", "k", .enter, in: &state) == [.answer(EventID(651)!, .accepted, number: 1)])
    #expect(state.overlay == nil)
  }

  @Test(
    "only marks the line of a Cyrillic letter's keycap",
    arguments: [("н", Answer.accepted), ("т", .declined)] as [(Key, Answer)])
  func cyrillic(key: Key, answer: Answer) {
    var state = Samples.agenda()
    #expect(press("ф", key, in: &state) == [])
    #expect(state.overlay != nil)
    #expect(press(.enter, in: &state) == [.answer(EventID(651)!, answer, number: 1)])
  }

  @Test func `is moved through and left under a Russian layout`() {
    var state = Samples.agenda()
    #expect(press("a", "о", "о", "о", "л", "x", .enter, in: &state) == [.answer(EventID(651)!, .declined, number: 1)])
    var other = Samples.agenda()
    #expect(press("a", "й", .escape, .enter, in: &other).allSatisfy { if case .answer = $0 { false } else { true } })
    #expect(other.overlay == nil)
  }

  @Test func `opens from the other views and from the event alone`() {
    for view in ["2", "3", "4"] as [Key] {
      var state = Samples.agenda()
      _ = press(view, "a", in: &state)
      #expect(state.draw().lines.contains { $0.contains("Esc cancels") })
    }
    var open = Samples.loaded()
    #expect(press("a", "n", in: &open) == [.answer(EventID(651)!, .declined, number: 1)])
    #expect(
      open.draw().lines.prefix(4) == [
        " Sat 21 Nov 2026 · week 47                                     work · 2 min old",
        "────────────────────────────────────────────────────────────────────────────────",
        " Планёрка: статус проекта и сроки", " … sending: declined…",
      ])
  }
}
