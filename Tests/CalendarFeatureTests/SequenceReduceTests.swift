import CalendarFeature
import CalendarModel
import Canvas
import Testing
import Wording

@Suite("A sequence that is begun")
struct SequenceReduceTests {
  /// An agenda where `g t` is today and `g d` goes to a date.
  func agenda(columns: Int = 60, rows: Int = 16, _ language: Language = .english, isASCII: Bool = false)
    -> CalendarState
  {
    var state = Samples.agenda(columns: columns, rows: rows, language, isASCII: isASCII)
    state.keyMap = .standard.choosing([
      .today: [KeySequence(["g", "t"]), "T"], .goTo: [KeySequence(["g", "d"])],
      .undoAnswer: [KeySequence(["g", "u"])], .bottom: [KeySequence(["g", .down])],
    ])
    return state
  }

  func press(_ keys: [Key], in state: inout CalendarState) -> [Effect] {
    keys.flatMap { state.reduce(.keyPressed($0)) }
  }

  @Test func `shows how it can go on`() {
    var state = agenda()
    _ = press(["g"], in: &state)
    #expect(state.overlay == .sequence("g"))
    #expect(
      state.draw().description == """
         Sat 21 Nov 2026 · week 47     work · 3 waiting · 2 min old
        ────────────────────────────────────────────────────────────
         TODAY  Sat 21 Nov
           10:00–10:30 ▌✓ Standup                             ✓2 ?1
           12:00–13:30 ▌✗ ┌ g ───────────────────┐            ✓3 ✗1
        ─ now 13:20 ──────│ u  undo the answer   │──────────────────
         ▸ 14:00–15:00 ▌? │ t  today: on or next │ и сроки ✓1 ✗1 ?1
           15:30–16:00 ▌★ │ d  go to a date      │         ✓1 ✗1 ?2
           18:59–19:59‖▌✓ │ ↓  to the end        │               ✓1
           19:00–19:45‖▌? └ Esc cancels ─────────┘            ✓1 ?1
           23:00–03:00 ▌  Overnight deploy  !
         TOMORROW  Sun 22 Nov
           all day     ▌  Отпуск · day 1 of 3
           …–03:00     ▌  Overnight deploy  !
        ────────────────────────────────────────────────────────────
         Enter detail  a answer  ? help                     3 of 13
        """)
  }

  @Test func `shows it in Russian and in ASCII, and as much as has room`() {
    var state = agenda(columns: 40, rows: 9, .russian, isASCII: true)
    _ = press(["п"], in: &state)
    #expect(
      state.draw().description == """
         сб 21 ноя  3 ждут ответа - 2 мин назад
        ----------------------------------------
           1+ g --------------------------+3 N1
        - се| u     вернуть прежний ответ |-----
         > 1| t     сегодня: что идёт     |1 ?1
           1| d     перейти к дате        |1 ?2
           1| Down  в конец               |  Y1
           1+ Esc отмена -----------------+1 ?1
         Enter карточка  ? клавиши         3/13
        """)
  }

  @Test(arguments: [["g", "t"], ["п", "е"], ["g", "е"], ["T"]] as [[Key]])
  func `ends with what it means, in either layout`(keys: [Key]) {
    var state = agenda()
    _ = press(["l"], in: &state)
    #expect(state.cursor.day == Samples.day(22))
    _ = press(keys, in: &state)
    #expect(state.cursor.day == Samples.today)
    #expect(state.overlay == nil)
  }

  @Test func `is given up by Esc, without a word`() {
    var state = agenda()
    let before = state
    _ = press(["g", .escape], in: &state)
    #expect(state.overlay == nil)
    #expect(state.notice == nil)
    #expect(state.cursor == before.cursor)
  }

  @Test func `that is not known is said to be none`() {
    var state = agenda()
    _ = press(["g", "x"], in: &state)
    #expect(state.overlay == nil)
    #expect(state.notice == .unbound(KeySequence(["g", "x"])))
    #expect(state.draw().description.hasSuffix(" g x does nothing here: ? lists the keys            3 of 13"))
  }

  @Test func `can be left with the program`() {
    var state = agenda()
    #expect(press(["g", .control("c")], in: &state) == [.quit(.interrupted)])
  }

  @Test func `takes no paste for keys`() {
    var state = agenda()
    _ = press(["g"], in: &state)
    _ = state.reduce(.pasted("t"))
    #expect(state.overlay == .sequence("g"))
  }

  @Test func `can take an answer back while that is offered`() throws {
    var state = agenda()
    _ = press(["a", "y"], in: &state)
    _ = state.reduce(.answered(.read(.given(.accepted)), number: 1))
    let notice = try #require(state.notice)
    _ = press(["g"], in: &state)
    #expect(state.notice == notice)
    _ = press(["u"], in: &state)
    #expect(state.answering.current?.isUndo == true)
  }

  @Test func `stands in the help and the hints`() {
    var state = agenda(columns: 80, rows: 8)
    _ = press([",", "t", "o", "d", "a", "y"], in: &state)
    #expect(
      state.draw().description == """
         Keys here  today                          type to filter, Enter runs, Esc back
        ────────────────────────────────────────────────────────────────────────────────
        ▸g t, T  today: on or next





        """)
  }

  @Test func `is text where one types`() {
    var state = agenda()
    state.keyMap = state.keyMap.choosing([.suspend: ["s"], .redraw: ["w"]])
    #expect(press(["/", "s", "w"], in: &state).filter { $0 == .suspend || $0 == .redraw } == [])
  }

  @Test func `is shown over the welcome, and so is the palette`() {
    var state = agenda(columns: 60, rows: 12)
    state.account = nil
    state.keyMap = .standard.choosing([.demo: [KeySequence(["g", "d"])]])
    _ = press(["g"], in: &state)
    #expect(
      state.draw().description.split(separator: "\n").map(String.init).contains {
        $0.contains("│ d  look around on a demo portal (no network) │")
      })
    #expect(press(["d"], in: &state) == [.quit(.demo)])
    _ = press([":"], in: &state)
    #expect(state.draw().description.hasPrefix(" All commands"))
  }
}
