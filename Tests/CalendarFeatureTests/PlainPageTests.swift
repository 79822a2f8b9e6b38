// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Testing
import Wording

@Suite("A page in plain mode")
struct PlainPageTests {
  static func state(_ language: Language = .english, isASCII: Bool = false) -> CalendarState {
    Samples.agenda(columns: 72, rows: 24, language, isASCII: isASCII, showsEvent: false)
  }

  @Test func `is the agenda in sentences, with a number before each thing that can be chosen`() {
    #expect(
      PlainPage(Self.state()).whole == [
        "Sat 21 Nov 2026, week 47. 3 waiting for your answer. 2 min old.",
        "Today, Sat 21 Nov.",
        "1. 10:00 to 10:30, accepted: Standup. 2 accepted, 1 not answered.",
        "2. 12:00 to 13:30, declined: Supplier visit. 3 accepted, 1 declined.",
        "3. now, 13:20.",
        "4. 14:00 to 15:00, not answered: Планёрка: статус проекта и сроки. 1 accepted, 1 declined, 1 not answered.",
        "5. 15:30 to 16:00, organiser: Interview, second round. 1 accepted, 1 declined, 2 not answered.",
        "6. 18:59 to 19:59, accepted: Quarterly review. 1 accepted. overlaps another of yours.",
        "7. 19:00 to 19:45, not answered: New York call. 1 accepted, 1 not answered. overlaps another of yours.",
        "8. 23:00 to 03:00: Overnight deploy. important.",
        "Tomorrow, Sun 22 Nov.",
        "9. all day: Отпуск. day 1 of 3.",
        "10. until 03:00: Overnight deploy. important.",
        "11. 03:00 to 04:00, not answered: 日本語の会議 👩‍👩‍👧 emoji. 1 accepted, 2 not answered.",
        "Mon 23 Nov.",
        "12. all day: Отпуск. day 2 of 3.",
        "13. 10:00 to 10:15, accepted: Standup. 2 accepted, 1 not answered.",
        "Tue 24 Nov.",
        "14. all day: Отпуск. day 3 of 3.",
        "You are at 4.",
      ])
  }

  @Test func `speaks Russian`() {
    #expect(
      PlainPage(Self.state(.russian)).whole.prefix(5) == [
        "сб 21 ноября 2026, неделя 47. ждут вашего ответа: 3. 2 мин назад.",
        "Сегодня, сб 21 ноя.",
        "1. с 10:00 до 10:30, вы идёте: Standup. 2 да, 1 без ответа.",
        "2. с 12:00 до 13:30, вы отказались: Supplier visit. 3 да, 1 нет.",
        "3. сейчас 13:20.",
      ])
  }

  @Test func `is an event with a line for each fact`() {
    var state = Self.state()
    _ = state.reduce(.lineTyped("4", PlainPage(state).choice(4)))
    _ = state.reduce(.recalled(state.cursor.instance!, Samples.detail(), asOf: Samples.now))
    #expect(
      PlainPage(state).whole == [
        "Планёрка: статус проекта и сроки",
        "not answered.",
        "When: Sat 21 Nov 14:00–15:00 (1 h), in 40 min",
        "Where: Переговорная «Байкал»",
        "Organiser: John O'Neil",
        "Calendar: Мой календарь",
        "Colour: #9dcf00",
        "Reminders: 15 min before",
        "Repeats: no",
        "Attendees: 4: 1 accepted, 1 declined, 1 waiting",
        "1 organiser: John O'Neil",
        "1 accepted: 李 小龍",
        "1 declined: Zoë Ångström",
        "1 waiting: Мария Соколова, you",
        "Обсудим сроки и доску [1].",
        "John, подготовь отчёт",
        "[1] https://example.com/board?a=1&b=2",
        "Event: 651",
        "loading…",
      ])
  }

  @Test func `is the day, the week and the month by name`() {
    var state = Self.state()
    for (line, heading, count) in [
      ("day", "Day, Sat 21 Nov 2026, week 47.", 8), ("week", "Week 47, 16–22 Nov 2026.", 17),
      ("month", "November 2026.", 4), ("agenda", "Sat 21 Nov 2026, week 47.", 18),
    ] {
      _ = state.reduce(.lineTyped(line, nil))
      #expect(PlainPage(state).heading.hasPrefix(heading))
      #expect(PlainPage(state).lines.count == count, "\(line)")
    }
  }

  @Test func `hides titles, people and places where they are masked`() {
    var state = Self.state()
    _ = state.reduce(.lineTyped("*", nil))
    let page = PlainPage(state)
    #expect(page.lines[4].words == "4. 14:00 to 15:00, not answered: •••••. 1 accepted, 1 declined, 1 not answered.")
    #expect(state.reduce(.lineTyped("yt", nil)) == [])
    #expect(state.notice == .cannot(.masked))
  }

  @Test func `has no control sequences, whatever the portal sent`() {
    let event = Samples.summary(700, "a\u{1B}[31mb\nc\u{202E}", 21, 14)
    var state = Samples.agenda(Samples.reading([event]), columns: 72, showsEvent: false)
    _ = state.reduce(.lineTyped("", nil))
    let controls = PlainPage(state).whole.joined().unicodeScalars.filter {
      $0.value < 32 || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
    }
    #expect(controls.isEmpty)
  }

  @Test func `of the boxes lists what can be chosen`() {
    var state = Self.state()
    _ = state.reduce(.lineTyped("a", nil))
    #expect(
      PlainPage(state).whole == [
        "Планёрка: статус проекта и сроки.", "y: accept.", "n: decline.", "q: back to not answered.", "Esc cancels",
      ])
    _ = state.reduce(.lineTyped("esc", nil))
    _ = state.reduce(.lineTyped("c", nil))
    #expect(
      PlainPage(state).whole == [
        "Calendars", "1. Мой календарь, personal, shown.", "2. calendar of the company, hidden.",
        "Space shows or hides, Esc closes", "You are at 1.",
      ])
    _ = state.reduce(.lineTyped("1", .row(0)))
    #expect(PlainPage(state).lines.first?.words == "1. Мой календарь, personal, hidden.")
  }
}
