import CalendarFeature
import CalendarModel
import Canvas
import Testing
import Wording

@Suite("The agenda's picture")
struct AgendaPictureTests {
  @Test func `has what is coming up beside the event that is next`() {
    #expect(
      Samples.agenda(columns: 110, rows: 24).draw().description == """
         Sat 21 Nov 2026 · week 47                                                       work · 3 waiting · 2 min old
        ──────────────────────────────────────────────────────┬───────────────────────────────────────────────────────
         TODAY  Sat 21 Nov                                    │ Планёрка: статус проекта и сроки
           10:00–10:30 ▌✓ Standup                       ✓2 ?1 │ ? not answered                               a answer
           12:00–13:30 ▌✗ Supplier visit                ✓3 ✗1 │
        ─ now 13:20 ──────────────────────────────────────────│ When       Sat 21 Nov 14:00–15:00 (1 h), in 40 min
         ▸ 14:00–15:00 ▌? Планёрка: статус проекта … ✓1 ✗1 ?1 │ Where      Переговорная «Байкал»
           15:30–16:00 ▌★ Interview, second round    ✓1 ✗1 ?2 │ Organiser  John O'Neil
           18:59–19:59‖▌✓ Quarterly review                 ✓1 │ Calendar   ■ Мой календарь
           19:00–19:45‖▌? New York call                 ✓1 ?1 │ Colour     ■ #9dcf00
           23:00–03:00 ▌  Overnight deploy  !                 │ Reminders  15 min before
         TOMORROW  Sun 22 Nov                                 │ Repeats    no
           all day     ▌  Отпуск · day 1 of 3                 │
           …–03:00     ▌  Overnight deploy  !                 │ Attendees  4: 1 accepted, 1 declined, 1 waiting
           03:00–04:00 ▌? 日本語の会議 👩‍👩‍👧 emoji         ✓1 ?2 │ ★ John O'Neil
         Mon 23 Nov                                           │ ✓ 李 小龍
           all day     ▌  Отпуск · day 2 of 3                 │ ✗ Zoë Ångström
           10:00–10:15 ▌✓ Standup                       ✓2 ?1 │ ? Мария Соколова, you
         Tue 24 Nov                                           │
           all day     ▌  Отпуск · day 3 of 3                 │ Обсудим сроки и доску [1].
                                                              │ John, подготовь отчёт
                                                              │
        ──────────────────────────────────────────────────────┴───────────────────────────────────────────────────────
         j/k move  Enter detail  a answer  i waiting  / search  1–4 views  ? help                             3 of 13
        """)
  }

  @Test func `fills 120 by 40`() {
    let picture = Samples.agenda(columns: 120, rows: 40).draw().description
    #expect(
      picture == """
         Sat 21 Nov 2026 · week 47                                                                 work · 3 waiting · 2 min old
        ───────────────────────────────────────────────────────────┬────────────────────────────────────────────────────────────
         TODAY  Sat 21 Nov                                         │ Планёрка: статус проекта и сроки
           10:00–10:30 ▌✓ Standup                            ✓2 ?1 │ ? not answered                                    a answer
           12:00–13:30 ▌✗ Supplier visit                     ✓3 ✗1 │
        ─ now 13:20 ───────────────────────────────────────────────│ When       Sat 21 Nov 14:00–15:00 (1 h), in 40 min
         ▸ 14:00–15:00 ▌? Планёрка: статус проекта и сро… ✓1 ✗1 ?1 │ Where      Переговорная «Байкал»
           15:30–16:00 ▌★ Interview, second round         ✓1 ✗1 ?2 │ Organiser  John O'Neil
           18:59–19:59‖▌✓ Quarterly review                      ✓1 │ Calendar   ■ Мой календарь
           19:00–19:45‖▌? New York call                      ✓1 ?1 │ Colour     ■ #9dcf00
           23:00–03:00 ▌  Overnight deploy  !                      │ Reminders  15 min before
         TOMORROW  Sun 22 Nov                                      │ Repeats    no
           all day     ▌  Отпуск · day 1 of 3                      │
           …–03:00     ▌  Overnight deploy  !                      │ Attendees  4: 1 accepted, 1 declined, 1 waiting
           03:00–04:00 ▌? 日本語の会議 👩‍👩‍👧 emoji              ✓1 ?2 │ ★ John O'Neil
         Mon 23 Nov                                                │ ✓ 李 小龍
           all day     ▌  Отпуск · day 2 of 3                      │ ✗ Zoë Ångström
           10:00–10:15 ▌✓ Standup                            ✓2 ?1 │ ? Мария Соколова, you
         Tue 24 Nov                                                │
           all day     ▌  Отпуск · day 3 of 3                      │ Обсудим сроки и доску [1].
                                                                   │ John, подготовь отчёт
                                                                   │
                                                                   │ [1] https://example.com/board?a=1&b=2
                                                                   │
                                                                   │ Event      651
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
        ───────────────────────────────────────────────────────────┴────────────────────────────────────────────────────────────
         j/k move  Enter detail  a answer  i waiting  / search  1–4 views  ? help                                       3 of 13
        """)
  }

  @Test func `is the same in Russian on 80 columns`() {
    #expect(
      Samples.agenda(columns: 80, rows: 20, .russian).draw().description == """
         сб 21 ноября 2026 · неделя 47               work · 3 ждут ответа · 2 мин назад
        ───────────────────────────────────────────┬────────────────────────────────────
         СЕГОДНЯ  сб 21 ноя                        │ Планёрка: статус проекта и сроки
           10:00–10:30 ▌✓ Standup            ✓2 ?1 │ ? нет ответа
           12:00–13:30 ▌✗ Supplier visit     ✓3 ✗1 │
        ─ сейчас 13:20 ────────────────────────────│ Когда   сб 21 ноя 14:00–15:00
         ▸ 14:00–15:00 ▌? Планёрка: стат… ✓1 ✗1 ?1 │         (1 ч), через 40 мин
           15:30–16:00 ▌★ Interview, sec… ✓1 ✗1 ?2 │ Где     Переговорная «Байкал»
           18:59–19:59‖▌✓ Quarterly review      ✓1 │ Собрал  John O'Neil
           19:00–19:45‖▌? New York call      ✓1 ?1 │ Кал.    ■ Мой календарь
           23:00–03:00 ▌  Overnight deploy  !      │ Цвет    ■ #9dcf00
         ЗАВТРА  вс 22 ноя                         │ Напомн. за 15 минут
           весь день   ▌  Отпуск · день 1 из 3     │ Повтор  нет
           …–03:00     ▌  Overnight deploy  !      │
           03:00–04:00 ▌? 日本語の会議 👩‍👩‍👧 e… ✓1 ?2 │ Участники 4: 1 да, 1 нет, 1 ждём
         пн 23 ноя                                 │ ★ John O'Neil
           весь день   ▌  Отпуск · день 2 из 3     │ ✓ 李 小龍
           10:00–10:15 ▌✓ Standup            ✓2 ?1 │ ✗ Zoë Ångström
        ───────────────────────────────────────────┴────────────────────────────────────
         j/k строка  Enter карточка  a ответ  i ждут  / поиск  ? клавиши        3 из 13
        """)
  }

  @Test func `has one pane on 40 by 12`() {
    #expect(
      Samples.agenda(columns: 40, rows: 12).draw().description == """
         Sat 21 Nov       3 waiting · 2 min old
        ────────────────────────────────────────
           10:00 ▌✓ Standup               ✓2 ?1
           12:00 ▌✗ Supplier visit        ✓3 ✗1
        ─ now 13:20 ────────────────────────────
         ▸ 14:00 ▌? Планёрка: статус … ✓1 ✗1 ?1
           15:30 ▌★ Interview, second… ✓1 ✗1 ?2
           18:59‖▌✓ Quarterly review         ✓1
           19:00‖▌? New York call         ✓1 ?1
           23:00 ▌  Overnight deploy  !
         TOMORROW  Sun 22 Nov
         Enter detail  a answer  ? help    3/13
        """)
  }

  @Test func `is drawn in ASCII where that is asked for`() {
    #expect(
      Samples.agenda(columns: 80, rows: 12, isASCII: true).draw().description == """
         Sat 21 Nov 2026 - week 47                         work - 3 waiting - 2 min old
        -------------------------------------------+------------------------------------
           10:00-10:30 |Y Standup            Y2 ?1 | Планёрка: статус проекта и сроки
           12:00-13:30 |N Supplier visit     Y3 N1 | ? not answered
        - now 13:20 -------------------------------|
         > 14:00-15:00 |? Планёрка: стат~ Y1 N1 ?1 | When    Sat 21 Nov 14:00-15:00
           15:30-16:00 |H Interview, sec~ Y1 N1 ?2 |         (1 h), in 40 min
           18:59-19:59=|Y Quarterly review      Y1 | Where   Переговорная «Байкал»
           19:00-19:45=|? New York call      Y1 ?1 | Host    John O'Neil
           23:00-03:00 |  Overnight deploy  !      | Cal.    # Мой календарь
         TOMORROW  Sun 22 Nov                      | Colour  # #9dcf00
         j/k move  Enter detail  a answer  i waiting  / search  ? help          3 of 13
        """)
  }

  @Test func `tells marks, what is gone, and days that are not loaded`() {
    var events = Array(Samples.events.prefix(4))
    events[1].changes = [.gone]
    events[3].changes = [.new]
    var reading = Samples.reading(events)
    reading.heard[Samples.day(28)] = nil
    var state = Samples.agenda(reading, columns: 60, rows: 14, showsEvent: false)
    _ = state.reduce(.keyPressed("]"))
    #expect(
      state.draw().description == """
         Sat 28 Nov 2026 · week 48     work · 1 waiting · 2 min old
        ────────────────────────────────────────────────────────────
         TODAY  Sat 21 Nov
           10:00–10:30 ▌✓ Standup                             ✓2 ?1
        •  12:00–13:30 ▌✗ Supplier visit · gone               ✓3 ✗1
        ─ now 13:20 ────────────────────────────────────────────────
           14:00–15:00 ▌? Планёрка: статус проекта и сроки ✓1 ✗1 ?1
        •  15:30–16:00 ▌★ Interview, second round          ✓1 ✗1 ?2
         Sat 28 Nov
         ▸ not loaded yet



         j/k move  Enter detail  a answer  i waiting  ? help
        """)
  }

  @Test func `says what to do where there is nothing`() {
    #expect(
      Samples.agenda(Samples.reading([]), columns: 60, rows: 9).draw().description == """
         Sat 21 Nov 2026 · week 47                 work · 2 min old
        ────────────────────────────────────────────────────────────
         TODAY  Sat 21 Nov
         ▸ no events
        ─ now 13:20 ────────────────────────────────────────────────

           Nothing is coming up. [ and ] turn the weeks.

         j/k move  Enter detail  a answer  i waiting  ? help
        """)
    var state = Samples.agenda(Samples.reading([Samples.vacation(22, 22)]), columns: 60, rows: 7, .russian)
    _ = state.reduce(.keyPressed("i"))
    #expect(
      state.draw().description == """
         Ждут вашего ответа                      work · 2 мин назад
        ────────────────────────────────────────────────────────────

           Ничто не ждёт вашего ответа. i — назад.


         j/k строка  Enter карточка  a ответ  i ждут  ? клавиши
        """)
  }

  @Test func `greets those who have no account`() {
    var state = Samples.agenda(columns: 80, rows: 12)
    state.account = nil
    #expect(
      state.draw().description == """
         b24cal

         No account yet.
         d  look around on a demo portal (no network)
         n  add an account: paste a webhook address

         A webhook: in Bitrix24, Developer resources → Other → Inbound webhook,
         with the rights “Calendar” and “Users (minimal)”.

         q  quit


        """)
    #expect(state.reduce(.keyPressed("d")) == [.quit(.demo)])
    #expect(state.reduce(.keyPressed("n")) == [.quit(.newAccount)])
  }

  @Test(
    "fits into any terminal, down to one cell", arguments: [1, 2, 3, 5, 16, 40, 79, 80, 99, 100, 500],
    [1, 2, 3, 4, 5, 15, 16, 200])
  func anySize(columns: Int, rows: Int) {
    var state = Samples.agenda(columns: columns, rows: rows)
    #expect(state.draw().size == Size(columns: columns, rows: rows))
    for key in ["j", "2", "3", "4", "1", "?", .escape, "f", .escape, "c", .escape, "g", .escape, "/", .escape, .enter]
      as [Key]
    {
      _ = state.reduce(.keyPressed(key))
      #expect(state.draw().size == Size(columns: columns, rows: rows))
    }
  }
}
