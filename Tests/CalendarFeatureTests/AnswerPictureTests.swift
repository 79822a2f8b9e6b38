import CalendarFeature
import CalendarModel
import Canvas
import Testing
import Wording

@Suite("The picture of an answer")
struct AnswerPictureTests {
  func answered(
    _ outcome: AnswerOutcome?, columns: Int, rows: Int, _ language: Language = .english, isASCII: Bool = false
  ) -> String {
    var state = Samples.agenda(columns: columns, rows: rows, language, isASCII: isASCII)
    for key in ["a", "y"] as [Key] { _ = state.reduce(.keyPressed(key)) }
    if let outcome { _ = state.reduce(.answered(outcome, number: 1)) }
    return state.draw().description
  }

  @Test func `on its way has a still sign in the row and says so in the event`() {
    #expect(
      answered(nil, columns: 110, rows: 9) == """
         Sat 21 Nov 2026 · week 47                                                       work · 3 waiting · 2 min old
        ──────────────────────────────────────────────────────┬───────────────────────────────────────────────────────
           12:00–13:30 ▌✗ Supplier visit                ✓3 ✗1 │ Планёрка: статус проекта и сроки
        ─ now 13:20 ──────────────────────────────────────────│ … sending: accepted…
         ▸ 14:00–15:00 ▌… Планёрка: статус проекта … ✓1 ✗1 ?1 │
           15:30–16:00 ▌★ Interview, second round    ✓1 ✗1 ?2 │ When       Sat 21 Nov 14:00–15:00 (1 h), in 40 min
           18:59–19:59‖▌✓ Quarterly review                 ✓1 │ Where      Переговорная «Байкал»
           19:00–19:45‖▌? New York call                 ✓1 ?1 │ Organiser  John O'Neil
         sending: accepted… Планёрка: статус проекта и сроки                                                  3 of 13
        """)
    #expect(
      answered(nil, columns: 80, rows: 9, .russian, isASCII: true) == """
         сб 21 ноября 2026 - неделя 47               work - 3 ждут ответа - 2 мин назад
        -------------------------------------------+------------------------------------
           12:00-13:30 |N Supplier visit     Y3 N1 | Планёрка: статус проекта и сроки
        - сейчас 13:20 ----------------------------| ~ отправляем: вы идёте...
         > 14:00-15:00 |~ Планёрка: стат~ Y1 N1 ?1 |
           15:30-16:00 |H Interview, sec~ Y1 N1 ?2 | Когда   сб 21 ноя 14:00-15:00
           18:59-19:59=|Y Quarterly review      Y1 |         (1 ч), через 40 мин
           19:00-19:45=|? New York call      Y1 ?1 | Где     Переговорная «Байкал»
         отправляем: вы идёте... Планёрка: статус проекта и сроки               3 из 13
        """)
  }

  @Test func `that was given offers to be taken back`() {
    #expect(
      answered(.read(.given(.accepted)), columns: 80, rows: 9, .russian) == """
         сб 21 ноября 2026 · неделя 47               work · 2 ждут ответа · 2 мин назад
        ───────────────────────────────────────────┬────────────────────────────────────
           12:00–13:30 ▌✗ Supplier visit     ✓3 ✗1 │ Планёрка: статус проекта и сроки
        ─ сейчас 13:20 ────────────────────────────│ ✓ вы идёте
         ▸ 14:00–15:00 ▌✓ Планёрка: статус … ✓2 ✗1 │
           15:30–16:00 ▌★ Interview, sec… ✓1 ✗1 ?2 │ Когда   сб 21 ноя 14:00–15:00
           18:59–19:59‖▌✓ Quarterly review      ✓1 │         (1 ч), через 40 мин
           19:00–19:45‖▌? New York call      ✓1 ?1 │ Где     Переговорная «Байкал»
         вы идёте: Планёрка: статус проекта и сроки · u вернёт                  3 из 13
        """)
    #expect(
      answered(.read(.given(.accepted)), columns: 40, rows: 9) == """
         Sat 21 Nov       2 waiting · 2 min old
        ────────────────────────────────────────
           12:00 ▌✗ Supplier visit        ✓3 ✗1
        ─ now 13:20 ────────────────────────────
         ▸ 14:00 ▌✓ Планёрка: статус про… ✓2 ✗1
           15:30 ▌★ Interview, second… ✓1 ✗1 ?2
           18:59‖▌✓ Quarterly review         ✓1
           19:00‖▌? New York call         ✓1 ?1
         accepted: Планёрк… · u undoes it  3/13
        """)
  }

  @Test func `that failed is told on 80 and on 40 columns`() {
    #expect(
      answered(.refused(.unreachable(.refused)), columns: 80, rows: 9) == """
         Sat 21 Nov 2026 · week 47   work · 3 waiting · offline since 13:20 · 2 min old
        ───────────────────────────────────────────┬────────────────────────────────────
           12:00–13:30 ▌✗ Supplier visit     ✓3 ✗1 │ Планёрка: статус проекта и сроки
        ─ now 13:20 ───────────────────────────────│ ? not answered
         ▸ 14:00–15:00 ▌? Планёрка: стат… ✓1 ✗1 ?1 │
           15:30–16:00 ▌★ Interview, sec… ✓1 ✗1 ?2 │ When    Sat 21 Nov 14:00–15:00
           18:59–19:59‖▌✓ Quarterly review      ✓1 │         (1 h), in 40 min
           19:00–19:45‖▌? New York call      ✓1 ?1 │ Where   Переговорная «Байкал»
         “accepted” failed, still “not answered”: the portal refuses connections: chec…
        """)
    #expect(
      answered(.read(.given(.notAnswered)), columns: 40, rows: 9, .russian) == """
         сб 21 ноя  3 ждут ответа · 2 мин назад
        ────────────────────────────────────────
           12:00 ▌✗ Supplier visit        ✓3 ✗1
        ─ сейчас 13:20 ─────────────────────────
         ▸ 14:00 ▌? Планёрка: статус … ✓1 ✗1 ?1
           15:30 ▌★ Interview, second… ✓1 ✗1 ?2
           18:59‖▌✓ Quarterly review         ✓1
           19:00‖▌? New York call         ✓1 ?1
         портал: всё ещё «нет ответа»: Планёрк…
        """)
  }
}
