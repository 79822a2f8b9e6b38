// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Testing
import Wording

@Suite("The mask")
struct MaskingTests {
  /// Words of the titles, people, places, descriptions and addresses of the samples.
  static let secrets = [
    "Планёрка", "Standup", "Supplier", "Interview", "Quarterly", "York", "Overnight", "Отпуск", "日本", "Мария",
    "Соколова", "Neil", "李", "Zoë", "Байкал", "Мой", "Обсудим", "доску", "example.com", "U7", "ivan@", "deal",
  ]

  /// An event with something in each of the fields that tell who, what or where.
  static var event: CalendarEvent {
    var event = Samples.meeting
    event.creator = UserID(10)
    event.files = ["Планёрка.pdf"]
    event.crmLinks = [CRMLink(code: "D_840950")]
    event.uid = "ivan@example.com"
    var meeting = MeetingSettings()
    meeting.hostName = "John O'Neil"
    event.meeting = meeting
    return event
  }

  func state(columns: Int = 110, rows: Int = 60) -> CalendarState {
    var state = Samples.agenda(columns: columns, rows: rows, showsEvent: false)
    _ = state.reduce(.recalled(AgendaReduceTests.id(651, 21), Samples.detail(Self.event), asOf: Samples.now))
    _ = state.reduce(.keyPressed("*"))
    return state
  }

  func leaks(_ state: CalendarState) -> [String] {
    let picture = state.draw().description
    return Self.secrets.filter { picture.contains($0) }
  }

  @Test func `leaves times, answers, tallies and colours`() {
    #expect(
      state(columns: 110, rows: 24).draw().description == """
         Sat 21 Nov 2026 · week 47                                              work · masked · 3 waiting · 2 min old
        ──────────────────────────────────────────────────────┬───────────────────────────────────────────────────────
         TODAY  Sat 21 Nov                                    │ •••••
           10:00–10:30 ▌✓ •••••                         ✓2 ?1 │ ? not answered                               a answer
           12:00–13:30 ▌✗ •••••                         ✓3 ✗1 │
        ─ now 13:20 ──────────────────────────────────────────│ When       Sat 21 Nov 14:00–15:00 (1 h), in 40 min
         ▸ 14:00–15:00 ▌? •••••                      ✓1 ✗1 ?1 │ Where      •••••
           15:30–16:00 ▌★ •••••                      ✓1 ✗1 ?2 │ Organiser  •••••
           18:59–19:59‖▌✓ •••••                            ✓1 │ Calendar   ■ •••••
           19:00–19:45‖▌? •••••                         ✓1 ?1 │ Colour     ■ #9dcf00
           23:00–03:00 ▌  •••••  !                            │ Reminders  15 min before
         TOMORROW  Sun 22 Nov                                 │ Repeats    no
           all day     ▌  ••••• · day 1 of 3                  │
           …–03:00     ▌  •••••  !                            │ Attendees  4: 1 accepted, 1 declined, 1 waiting
           03:00–04:00 ▌? •••••                         ✓1 ?2 │ ★ •••••
         Mon 23 Nov                                           │ ✓ •••••
           all day     ▌  ••••• · day 2 of 3                  │ ✗ •••••
           10:00–10:15 ▌✓ •••••                         ✓2 ?1 │ ? •••••, you
         Tue 24 Nov                                           │
           all day     ▌  ••••• · day 3 of 3                  │ •••••
                                                              │
                                                              │ CRM        •••••
        ──────────────────────────────────────────────────────┴───────────────────────────────────────────────────────
         j/k move  Enter detail  a answer  i waiting  / search  1–4 views  ? help                             3 of 13
        """)
  }

  @Test func `hides what it hides in every view and under every box`() {
    var state = state()
    for key in ["1", "2", "3", "4", "i", "i", .enter, "R", .escape, .escape, "1", "t"] as [Key] {
      _ = state.reduce(.keyPressed(key))
      #expect(leaks(state) == [], "after \(key)")
      for box in ["?", ":", "g", "f", "c", "a", "y", "e", "b", "o", "/"] as [Key] {
        var over = state
        _ = over.reduce(.keyPressed(box))
        #expect(leaks(over) == [], "after \(key) \(box)")
      }
    }
  }

  @Test func `hides the name in what is told of an answer`() {
    for outcome in [.read(.given(.accepted)), .read(.notMeeting), .refused(.busy)] as [AnswerOutcome] {
      var state = state()
      for key in ["a", "y"] as [Key] { _ = state.reduce(.keyPressed(key)) }
      #expect(leaks(state) == [])
      _ = state.reduce(.answered(outcome, number: 1))
      #expect(leaks(state) == [])
    }
  }

  @Test func `hides the names of what overlaps`() {
    var state = state()
    for _ in 0..<2 { _ = state.reduce(.keyPressed("j")) }
    var event = Self.event
    event.id = EventID(630)!
    event.time = Samples.events[4].time
    _ = state.reduce(.recalled(AgendaReduceTests.id(630, 21), Samples.detail(event), asOf: Samples.now))
    #expect(state.draw().description.contains("Overlaps   ••••• 19:00–19:45"))
    #expect(leaks(state) == [])
  }

  @Test func `leaves nothing scrolled out of sight`() {
    var state = Samples.loaded(columns: 60, rows: 12)
    for key in [.end, "*"] as [Key] { _ = state.reduce(.keyPressed(key)) }
    #expect(state.draw().lines[10] == " Event      651")
  }

  @Test func `is told in the header, and taken off by the same key`() {
    var narrow = state(columns: 40, rows: 12)
    #expect(narrow.draw().lines[0] == " Sat 21 Nov          masked · 3 waiting")
    _ = narrow.reduce(.keyPressed("*"))
    #expect(!leaks(narrow).isEmpty)
  }
}
