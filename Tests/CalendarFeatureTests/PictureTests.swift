import CalendarFeature
import CalendarModel
import Canvas
import Testing
import Wording

@Suite("The screen")
struct PictureTests {
  @Test("shows the whole event on a wide terminal")
  func wide() {
    #expect(
      Samples.loaded(columns: 110, rows: 30).draw().description == """
         Sat 21 Nov 2026 · week 47                                                                   work · 2 min old
        ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Планёрка: статус проекта и сроки
         ? not answered                                                                                      a answer

         When       Sat 21 Nov 14:00–15:00 (1 h), in 40 min
         Where      Переговорная «Байкал»
         Organiser  John O'Neil
         Calendar   ■ Мой календарь
         Colour     ■ #9dcf00
         Reminders  15 min before
         Repeats    no

         Attendees  4: 1 accepted, 1 declined, 1 waiting
         ★ John O'Neil
         ✓ 李 小龍
         ✗ Zoë Ångström
         ? Мария Соколова, you

         Обсудим сроки и доску [1].
         John, подготовь отчёт

         [1] https://example.com/board?a=1&b=2

         Event      651



        ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
         j/k scroll  a answer  r refresh  Esc back  ? help  R raw fields  q quit
        """)
  }

  @Test("says the same in Russian on 80 columns, and that there is more below")
  func russian() {
    #expect(
      Samples.loaded(columns: 80, rows: 24, .russian).draw().description == """
         сб 21 ноября 2026 · неделя 47                               work · 2 мин назад
        ────────────────────────────────────────────────────────────────────────────────
         Планёрка: статус проекта и сроки
         ? нет ответа                                                           a ответ

         Когда       сб 21 ноя 14:00–15:00 (1 ч), через 40 мин
         Где         Переговорная «Байкал»
         Организатор John O'Neil
         Календарь   ■ Мой календарь
         Цвет        ■ #9dcf00
         Напомнить   за 15 минут
         Повтор      нет

         Участники   4: 1 да, 1 нет, 1 ждём
         ★ John O'Neil
         ✓ 李 小龍
         ✗ Zoë Ångström
         ? Мария Соколова, это вы

         Обсудим сроки и доску [1].
         John, подготовь отчёт

        ────────────────────────────────────────────────────────────────────────────────
         j/k листать  a ответ  r обновить  Esc назад  ? клавиши  R все поля           ↓
        """)
  }

  @Test("folds labels and wraps values on 40 by 12")
  func small() {
    #expect(
      Samples.loaded(columns: 40, rows: 12).draw().description == """
         Sat 21 Nov 2026 · week 47    2 min old
        ────────────────────────────────────────
         Планёрка: статус проекта и сроки
         ? not answered

         When    Sat 21 Nov 14:00–15:00 (1 h),
                 in 40 min
         Where   Переговорная «Байкал»
         Host    John O'Neil
         Cal.    ■ Мой календарь
         Colour  ■ #9dcf00
         a answer  Esc back  ? help           ↓
        """)
  }

  @Test("draws signs in ASCII where that is asked for, and leaves names as they are")
  func ascii() {
    #expect(
      Samples.loaded(columns: 60, rows: 18, isASCII: true).draw().description == """
         Sat 21 Nov 2026 - week 47                 work - 2 min old
        ------------------------------------------------------------
         Планёрка: статус проекта и сроки
         ? not answered                                    a answer

         When       Sat 21 Nov 14:00-15:00 (1 h), in 40 min
         Where      Переговорная «Байкал»
         Organiser  John O'Neil
         Calendar   # Мой календарь
         Colour     # #9dcf00
         Reminders  15 min before
         Repeats    no

         Attendees  4: 1 accepted, 1 declined, 1 waiting
         H John O'Neil
         Y 李 小龍
        ------------------------------------------------------------
         j/k scroll  a answer  r refresh  Esc back  ? help        v
        """)
  }

  @Test("is there at once, before anything is known")
  func unknown() {
    #expect(
      Samples.state(columns: 60, rows: 6).draw().description == """
         Sat 21 Nov 2026 · week 47                             work
        ────────────────────────────────────────────────────────────
         Event 651


         j/k scroll  a answer  r refresh  Esc back  ? help
        """)
  }

  @Test("says what failed and what to do, in the pane and in the bottom line")
  func failed() {
    var state = Samples.state(columns: 60, rows: 9)
    _ = state.reduce(.started)
    _ = state.reduce(.detailLoaded(.failed(.unreachable(.refused)), load: 1))
    #expect(
      state.draw().description == """
         Sat 21 Nov 2026 · week 47       work · offline since 13:20
        ────────────────────────────────────────────────────────────
         Event 651

         the portal refuses connections: check the address, or try
         again later

         r tries again, q quits
         the portal refuses connections: check the address, or try…
        """)
  }

  @Test("says of an event that the portal does not show that it cannot know why")
  func noEvent() {
    #expect(
      Samples.state(.noSuchEvent, columns: 60, rows: 9, .russian).draw().lines[2...5] == [
        " Событие 651", "", " события 651 нет: его не было, оно удалено или скрыто от", " вас",
      ])
  }

  @Test("lists the portal's own fields with long values under each other")
  func rawFields() {
    var state = Samples.loaded(columns: 60, rows: 11)
    _ = state.reduce(.keyPressed("R"))
    #expect(
      state.draw().description == """
         Sat 21 Nov 2026 · week 47                 work · 2 min old
        ────────────────────────────────────────────────────────────
         Every field as the portal sent it

         ATTENDEES_CODES    [
                              "U7",
                              "U8"
                            ]
         ID                 "651"

         j/k scroll  Esc back  r refresh  ? help  q quit
        """)
  }

  @Test(
    "fits into any terminal, down to one cell", arguments: [1, 2, 3, 4, 5, 8, 16, 40, 500],
    [1, 2, 3, 4, 5, 15, 16, 200])
  func anySize(columns: Int, rows: Int) {
    var state = Samples.loaded(columns: columns, rows: rows)
    #expect(state.draw().size == Size(columns: columns, rows: rows))
    for key in ["?", .escape, "R", .end, .home, "x"] as [Key] {
      _ = state.reduce(.keyPressed(key))
      #expect(state.draw().size == Size(columns: columns, rows: rows))
    }
  }
}
